import { describe, expect, it } from '@jest/globals'
import { kindOf, needsTicket } from '@/appeals/kindOf'
import { ownerOf } from '@/appeals/ownerOf'
import type { Unit } from '@/appeals/ownerOf'

/** The demo's comments that ask for something, and what each becomes. */
const rows: [number, string, string, string[], string, boolean, string][] = [
  [22, '希望能加音频类', 'suggestion', [], 'appeal', false, 'U1'],
  [23, '二车间风扇坏了一个月没人修', 'appeal', [], 'appeal', true, 'U4'],
  [24, '高温津贴到现在没发', 'appeal', [], 'appeal', true, 'U1'],
  [25, '投票页老是打不开', 'complaint', [], 'technical', true, 'U1'],
  [26, '字太小，老人看不清', 'suggestion', [], 'accessibility', true, 'U1'],
  [27, '标题“截止”应为“截至”吧', 'correction', [], 'correction', true, 'U1'],
  [28, '预约票就几十张，抢不到', 'complaint', [], 'complaint', false, 'U1'],
  [29, '评审标准能公开吗，怎么评的', 'doubt', [], 'complaint', false, 'U1'],
  [30, '真是太好了，周末又要加班学习', 'appeal', [], 'appeal', true, 'U1'],
  [31, '能不能管管食堂涨价', 'appeal', [], 'appeal', true, 'U1'],
  [35, '听说年底要裁三成，真的假的', 'question', ['rumour-unverified'], 'rumour', true, 'U1'],
  [37, '这张是我拍的，没授权', 'complaint', ['copyright'], 'copyright', true, 'U1'],
]

const units: Unit[] = [
  { id: 1, name: '云帆市总工会', shortName: '云帆工会', level: 'city', path: '/1/' },
  { id: 2, name: '星桥区总工会', shortName: '星桥工会', level: 'county', path: '/1/2/' },
  { id: 4, name: '云帆重工集团工会', shortName: '云帆重工', level: 'grassroots', path: '/1/4/' },
  { id: 5, name: '云帆公交集团工会', shortName: '云帆公交', level: 'grassroots', path: '/1/5/' },
  {
    id: 8,
    name: '云帆货运与即时配送新就业形态联合工会',
    shortName: '新业态工会',
    level: 'grassroots',
    path: '/1/8/',
  },
]
const routes = [{ words: ['二车间', '焊接班'], organization: 4 }]
const owning = (text: string, home = 1) => ownerOf({ text, kind: 'appeal', home, units, routes })

describe('what a comment becomes', () => {
  it.each(rows)('row %i: %s', (_no, text, intent, violations, kind, opens, owner) => {
    expect(kindOf({ text, intent, violations })).toBe(kind)
    expect(needsTicket({ text, intent, violations })).toBe(opens)
    const id = ownerOf({ text, kind: kindOf({ text, intent, violations }), home: 1, units, routes })
    expect(`U${id}`).toBe(owner)
  })

  it.each([
    '字有筋骨',
    '这字太小气了',
    '好看得眼睛都打不开',
    '瓶盖打不开',
    '展厅在哪一层',
    '👍👍👍',
    '几点开馆，周一开吗？',
  ])('opens nothing for %s', (text) => {
    expect(needsTicket({ text, intent: 'none', violations: [] })).toBe(false)
  })
})

describe('whose it is', () => {
  it('goes to the unit that is named, by name or short name', () => {
    expect(owning('云帆重工食堂又涨价')).toBe(4)
    expect(owning('云帆公交集团什么时候发降温费')).toBe(5)
  })

  it('stays where it was said when two are named, or a place only', () => {
    expect(owning('云帆重工和云帆公交都没发')).toBe(1)
    expect(owning('云帆市的津贴', 2)).toBe(2)
    expect(owning('新业态劳动者的保险呢')).toBe(1)
  })

  it('takes a word of the list only below the organization it was said to', () => {
    expect(owning('二车间太热')).toBe(4)
    expect(owning('二车间太热', 5)).toBe(5)
  })

  it('leaves a matter of the item with its publisher, and of the site with its keeper', () => {
    const given = { text: '云帆重工写错了', home: 1, units, routes, technicalOwner: 2 }
    expect(ownerOf({ ...given, kind: 'correction' })).toBe(1)
    expect(ownerOf({ ...given, kind: 'copyright' })).toBe(1)
    expect(ownerOf({ ...given, kind: 'technical' })).toBe(2)
    expect(ownerOf({ ...given, kind: 'accessibility', technicalOwner: undefined })).toBe(1)
  })
})

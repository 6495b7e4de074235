import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Account, Content, Film } from '@publishers/contract'
import { commit } from '@publishers/channels/commit'
import { observe } from '@publishers/channels/observe'
import { pack } from '@publishers/channels/pack'
import { render } from '@publishers/channels/render'
import { shortTitleOf } from '@publishers/channels/shortTitle'
import { validate } from '@publishers/channels/validate'
import { memoryContext, type MemoryContext } from '../../../conformance/memoryContext'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { drawn, sampleContent } from '../../../conformance/sampleContent'
import { filmOf } from '../../../kit/smallFilm'

const account: Account = { id: '1', channel: 'channels', name: '云帆工会', settings: {} }

let film: Film
let context: MemoryContext
const item = (more: Partial<Content> = {}): Content => ({
  ...sampleContent('云帆工会技能比武', []),
  film,
  ...more,
})

beforeAll(async () => {
  const covers = [await drawn(1080, 1920, '#c8102e'), await drawn(1080, 1440, '#0a5c36')]
  const made = filmOf(
    {},
    covers.map(({ picture }) => picture),
  )
  film = made.film
  const media = new Map([
    ...covers.map(({ picture, bytes }) => [picture.key, bytes] as const),
    [film.key, made.file] as const,
  ])
  const baseUrl = 'https://channels.weixin.qq.com'
  context = memoryContext({ account, credentials: {}, baseUrl, media })
  context.fetch = () => Promise.reject(new Error('nobody is called'))
})

describe('words for 视频号', () => {
  it.each([
    ['云帆工会技能比武', '云帆工会技能比武'],
    ['比武“擂台”开赛：60名选手！', '比武“擂台”开赛：60名选手'],
    ['奋斗#最光荣#【现场】', '奋斗 最光荣 现场'],
    ['云帆市总工会举行技能比武，六十名选手同台竞技', '云帆市总工会举行技能比武'],
    ['塔吊之上：三十八年的女司机（视频号版）', '塔吊之上：三十八年的女司机'],
    ['比武，云帆市总工会第十二届职工职业技能大赛', '比武 云帆市总工会第十二届职工职'],
    ['云帆市总工会第十二届职工职业技能大赛总决赛圆满落幕', '云帆市总工会第十二届职工职业技能'],
  ])('makes of %s the short title %s', (title, short) => {
    expect(shortTitleOf(title, account)).toBe(short)
    expect([...short].length).toBeLessThanOrEqual(16)
  })

  it('lets the account say which signs are allowed', () => {
    const own = { ...account, settings: { shortTitleSigns: '！' } }
    expect(shortTitleOf('技能比武“开赛”！', own)).toBe('技能比武 开赛 ！')
  })

  it.each([
    ['nothing', {}, []],
    ['no film', { film: undefined }, ['block film-missing']],
    ['no title', { title: '' }, ['block title-empty']],
    ['a title too short', { title: '比武' }, ['warn short-title-short']],
    ['a title too long', { title: '一二三四五六七八九十一二三四五六七' }, ['warn short-title-cut']],
    ['signs', { title: '【技能比武】开赛' }, ['warn short-title-signs']],
    ['a long text', { text: '字'.repeat(1001) }, ['block text-long']],
    [
      'many topics',
      { topics: Array.from({ length: 12 }, (_, index) => `话题${index}`) },
      ['warn topics-many'],
    ],
  ] as const)('finds %s', (_what, more, found) => {
    const findings = validate(render(item(more as Partial<Content>), account), account)
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual(found)
  })
})

describe('the package of 视频号', () => {
  it('is handed to a person without a call, with the steps in order', async () => {
    const journal = memoryJournal(() => context.now())
    const rendition = render(item({ ai: 'generated' }), account)
    const outcome = await commit(rendition, { refs: {} }, journal, context)
    if (outcome.state !== 'handedOff') throw new Error(outcome.state)
    expect(outcome.receipt.ids).toEqual({ package: rendition.sha256 })
    expect(outcome.instructions.join('\n')).toMatch(
      /下载发布包.*上传 film\.mp4.*云帆工会技能比武.*内容由 AI 生成.*人工确认.*截图/s,
    )
    const seen = {
      journal: journal.entries,
      key: journal.key,
      action: 'publish',
      rendition,
    } as const
    await expect(observe({ ...seen, receipt: outcome.receipt })).resolves.toMatchObject({
      state: 'handedOff',
    })
    const begun = { ...journal.entries[0]!, kind: 'intent' as const }
    await expect(observe({ ...seen, journal: [begun] })).resolves.toMatchObject({ state: 'absent' })
  })

  it('holds the film as it was approved, covers, texts, subtitles and the checklist', async () => {
    const files = await pack(render(item({ topics: ['技能比武'] }), account), context)
    const byName = new Map(files.map(({ name, data }) => [name, data]))
    expect([...byName.keys()]).toEqual([
      'film.mp4',
      '封面-9x16.jpg',
      '封面-3x4.jpg',
      '标题.txt',
      '文案.txt',
      'subtitles.srt',
      '核对清单.txt',
    ])
    expect(byName.get('film.mp4')).toEqual((await context.media(film.key)).data)
    expect(byName.get('标题.txt')?.toString()).toBe('云帆工会技能比武\n')
    expect(byName.get('文案.txt')?.toString()).toContain('#技能比武')
    expect(byName.get('subtitles.srt')?.toString()).toContain('六十名选手')
    expect(byName.get('核对清单.txt')?.toString()).toMatch(/□ 1\. .*□ 9\. /s)
  })

  it('is not made without a film', async () => {
    const rendition = render(item({ film: undefined }), account)
    await expect(pack(rendition, context)).rejects.toMatchObject({ code: 'film-missing' })
  })
})

import { describe, expect, it } from '@jest/globals'
import { standingOf } from '@/honours/standing'
import { initialOf, strokeKey } from '@/honours/nameOrder'
import { keepRevocations, withRevoked } from '@/honours/keepRecord'
import { privateDataIn, personalNumbersIn } from '@/honours/privateData'
import { takesComments, toneOf } from '@/honours/workingStatus'

const honour = (code: string, year: number, status = 'valid') => ({ honour: code, year, status })

describe('standing', () => {
  it('is that of the highest valid honour, with the newest year of its level', () => {
    const standing = standingOf([honour('P1', 2015), honour('N3', 2012), honour('N1', 2020)])
    expect(standing).toMatchObject({ level: 'national', levelRank: 0, awardYear: 2020 })
    expect(standing.top?.honour).toBe('N1')
    expect(standing.years).toEqual([2020, 2015, 2012])
  })
  it('falls when the highest is revoked, and is gone with the last', () => {
    const left = standingOf([honour('N1', 2020, 'revoked'), honour('P1', 2015)])
    expect(left).toMatchObject({ level: 'provincial', awardYear: 2015, years: [2015] })
    expect(standingOf([honour('N1', 2020, 'revoked')])).toMatchObject({
      level: undefined,
      levelRank: 5,
      years: [],
    })
  })
  it('knows nothing of an empty list', () => {
    expect(standingOf(null).top).toBeUndefined()
  })
})

describe('order of names', () => {
  const names = ['林拓', '周禾', '沈若川', '马千里', '顾维', '叶知秋']
  it('by strokes, as official lists do: 马 3, 叶 5, 沈 7, 周 8, 林 8, 顾 10', () => {
    const sorted = [...names].sort((a, b) => (strokeKey(a) < strokeKey(b) ? -1 : 1))
    expect(sorted).toEqual(['马千里', '叶知秋', '沈若川', '周禾', '林拓', '顾维'])
    const collated = [...names].sort(new Intl.Collator('zh-u-co-stroke').compare)
    expect(sorted).toEqual(collated)
  })
  it('the second character decides between namesakes, and the shorter name comes first', () => {
    expect(strokeKey('王一') < strokeKey('王鑫')).toBe(true)
    expect(strokeKey('王一') < strokeKey('王一鸣')).toBe(true)
    expect(strokeKey('Anna') < strokeKey('丁一')).toBe(true)
  })
  it.each([
    ['林拓', 'L'],
    ['周禾', 'Z'],
    ['沈若川', 'S'],
    ['马千里', 'M'],
    ['欧阳修', 'O'],
    ['安然', 'A'],
    ['单雄信', 'S'],
    ['曾国华', 'Z'],
    ['解放', 'X'],
    ['尉迟恭', 'Y'],
    ['覃天', 'Q'],
    ['anna', 'A'],
    ['３号班组', '#'],
    ['', '#'],
  ])('%s begins with %s', (name, letter) => {
    expect(initialOf(name)).toBe(letter)
  })
})

describe('the record of what was revoked', () => {
  const revoked = { ...honour('N1', 2020, 'revoked'), revokedAt: 'T', revokedReason: 'R' }
  it('is not written by a form', () => {
    expect(keepRevocations({ before: [], after: [honour('N3', 2023, 'revoked')] })).toEqual([
      expect.objectContaining({ honour: 'N3', status: 'valid', revokedReason: null }),
    ])
  })
  it('stays, whether the row comes back as valid or not at all', () => {
    const after = [honour('N1', 2020), honour('P1', 2015)]
    expect(keepRevocations({ before: [revoked], after })[0]).toMatchObject(revoked)
    expect(keepRevocations({ before: [revoked], after: [honour('P1', 2015)] })).toHaveLength(2)
  })
  it('is made for one row', () => {
    const rows = withRevoked([honour('N1', 2020), honour('P1', 2015)], {
      row: honour('N1', 2020),
      reason: 'R',
      at: 'T',
    })
    expect(rows.map(({ status }) => status)).toEqual(['revoked', 'valid'])
  })
})

describe('private data', () => {
  it.each([
    [{ idCard: 'x' }, '身份证号'],
    [{ id_number: 'x' }, '身份证号'],
    [{ phone: '1' }, '电话'],
    [{ mobilePhone: '1' }, '电话'],
    [{ home_address: 'x' }, '住址'],
    [{ bankCardNo: '1' }, '银行卡'],
    [{ 身份证: 'x' }, '身份证号'],
    [{ members: [{ name: '甲', phone: '1' }] }, '电话'],
  ])('%j is refused', (data, word) => {
    expect(privateDataIn(data)).toEqual([word])
  })
  it('lets the fields of a profile through, and rich text', () => {
    const body = { root: { children: [{ text: '电话', phone: 1 }] } }
    expect(
      privateDataIn({ title: '林拓', unit: '云帆重工', body, honours: [honour('N1', 2020)] }),
    ).toEqual([])
    expect(privateDataIn({ phone: null })).toEqual([])
  })
  it('finds numbers of persons in a text, and nothing in years and sums', () => {
    expect(personalNumbersIn('身份证11010519491231002X。')).toEqual(['身份证号'])
    expect(personalNumbersIn('请打13800138000')).toEqual(['手机号'])
    expect(personalNumbersIn('2020年节约成本 12345678901234 元')).toEqual([])
  })
})

describe('tense', () => {
  it('is the past for the dead, and nobody comments on them', () => {
    expect(toneOf('deceased')).toMatchObject({ isCalm: true, unit: '生前工作单位' })
    expect(takesComments({ status: 'deceased' })).toBe(false)
    expect(takesComments({ status: 'onDuty', commentsOff: true })).toBe(false)
    expect(takesComments({ status: 'retired' })).toBe(true)
  })
})

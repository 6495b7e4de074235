import { describe, expect, it } from '@jest/globals'
import { buildAutomaton } from '@/moderation/words/automaton'
import { judge, knowing, table } from './kit'

const hits = (words: string[], text: string) => {
  const found: string[] = []
  buildAutomaton(words).scan(text, (word, start, end) => {
    expect(text.slice(start, end)).toBe(words[word])
    found.push(`${words[word]}@${start}`)
  })
  return found.sort()
}

describe('the automaton', () => {
  it('finds every occurrence, overlapping and nested ones too', () => {
    expect(hits(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['he@2', 'hers@2', 'she@1'])
    expect(hits(['a', 'aa', 'aaa'], 'aaa')).toEqual(['a@0', 'a@1', 'a@2', 'aa@0', 'aa@1', 'aaa@0'])
    expect(hits(['', '工会'], '总工会和工会')).toEqual(['工会@1', '工会@4'])
  })

  it('finds what a search of each word finds, for many words and texts', () => {
    const alphabet = '工会人员加班微信'
    let state = 7
    const next = (limit: number) => (state = (state * 48271) % 2147483647) % limit
    const word = (longest: number) =>
      Array.from({ length: 1 + next(longest) }, () => alphabet[next(alphabet.length)]).join('')
    const words = [...new Set(Array.from({ length: 60 }, () => word(4)))]
    for (let round = 0; round < 40; round += 1) {
      const text = word(60)
      const expected = words.flatMap((each) =>
        [...text].flatMap((_, at) => (text.startsWith(each, at) ? [`${each}@${at}`] : [])),
      )
      expect(hits(words, text)).toEqual(expected.sort())
    }
  })
})

describe('a customer’s table', () => {
  const own = knowing(table('暗号甲乙丙', '红苹果', '日', 'abcd'))
  const found = (text: string) =>
    judge(text, own).reasons.flatMap((finding) => (finding.axis === 'violation' ? [finding] : []))

  it.each([
    ['红苹果', '红苹果'],
    ['我要紅蘋果啊', '紅蘋果'],
    ['红 苹 果', '红 苹 果'],
    ['红*苹*果', '红*苹*果'],
    ['红\u200b苹果', '红\u200b苹果'],
    ['红红红苹苹苹果果果', '红红红苹苹苹果果果'],
    ['hong ping guo', 'hong ping guo'],
    ['红ping果', '红ping果'],
    ['来点ＡＢＣＤ', 'ＡＢＣＤ'],
    ['a b c d', 'a b c d'],
    ['暗号假一饼', '暗号假一饼'],
  ])('is met in %j', (text, written) => {
    expect(found(text)).toEqual([
      expect.objectContaining({ label: 'sensitive', text: written, phase: 'wordTables' }),
    ])
  })

  it.each([
    '生日快乐',
    '日常',
    '节日',
    '今日开馆',
    'abcdef',
    'xabcd',
    '他的脸红。苹果熟了',
    '红色的苹果',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('a word of one character counts where it stands alone', () => {
    expect(found('日！')).toHaveLength(1)
  })

  it('takes patterns, and no pattern makes it slow', () => {
    const patterned = knowing({ ...table(), patterns: ['内部\\d{3,5}号', '(a+)+$'] })
    const labels = (text: string) => judge(text, patterned).reasons.map(({ text: found }) => found)
    expect(labels('查内 部 １２３４ 号文')).toContain('内 部 １２３４ 号')
    const begun = performance.now()
    judge(`${'ab'.repeat(2_000)}!`, patterned)
    expect(performance.now() - begun).toBeLessThan(500)
    expect(() => knowing({ ...table(), patterns: ['('] })).toThrow()
  })

  it('blocks, holds, holds what only sounds alike, allows and expires', () => {
    const action = (text: string, extra: object) =>
      judge(text, knowing({ ...table('红苹果'), ...extra })).action
    expect(action('红苹果', {})).toBe('reject')
    expect(action('红苹果', { level: 'hold' })).toBe('hold')
    expect(action('hong ping guo', {})).toBe('hold')
    expect(action('红苹果', { expiresAt: new Date('2026-11-21') })).toBe('approve')
    expect(action('红苹果手机', { allowed: ['红苹果手机'] })).toBe('approve')
  })
})

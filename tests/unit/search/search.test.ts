import { describe, expect, it } from '@jest/globals'
import { excerpt, highlight } from '@/search/highlight'
import { bigrams, MAX_QUERY_CHARACTERS, queryTerms } from '@/search/queryTerms'
import { score } from '@/search/rank'
import { searchTextOf } from '@/search/searchText'

const now = new Date('2026-11-21T00:00:00Z')
const item = (title: string, text = '') => ({
  title,
  searchText: `${title}\n${text}`.toLowerCase(),
  publishedAt: '2026-11-20T00:00:00Z',
})

describe('query', () => {
  it.each([
    ['书画', ['书画']],
    ['  书画　摄影 ', ['书画', '摄影']],
    ['ＡＰＰ', ['app']],
    ['100%_off\\', ['100', 'off']],
    ['“网聚”（演示）', ['网聚', '演示']],
    ["'; DROP TABLE news; --", ['drop', 'table', 'news']],
    ['.*', []],
    ['', []],
    ['\u0000\u202e书', ['书']],
  ])('%j is %j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms)
  })

  it('is cut, not refused, when it is long', () => {
    expect(queryTerms('书'.repeat(5000))[0]).toHaveLength(MAX_QUERY_CHARACTERS)
    expect(queryTerms('一 二 三 四 五 六 七 八')).toHaveLength(6)
  })

  it('knows pairs of Chinese characters, and leaves other words whole', () => {
    expect(bigrams('职工书画')).toEqual(['职工', '工书', '书画'])
    expect(bigrams('app')).toEqual(['app'])
  })
})

describe('rank', () => {
  it('puts the title before the text, and finds what is spelt apart', () => {
    const inTitle = score(item('职工书画展'), ['书画'], now)
    const inText = score(item('开展', '职工书画作品'), ['书画'], now)
    const apart = score(item('职工摄影书画作品展'), ['职工书画作品'], now)
    expect(inTitle).toBeGreaterThan(inText)
    expect(inText).toBeGreaterThan(apart)
    expect(apart).toBeGreaterThan(0)
  })

  it('wants every word, and drops what only shares a pair', () => {
    expect(score(item('书画展', '摄影'), ['书画', '津贴'], now)).toBe(0)
    expect(score(item('职工之家'), ['职工书画摄影'], now)).toBe(0)
  })
})

describe('marks', () => {
  const marked = (text: string, ...terms: string[]) =>
    highlight(text, terms)
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('')

  it('marks whatever width or case it is written in', () => {
    expect(marked('用ＡＰＰ看书画展', 'app', '书画')).toBe('用[ＡＰＰ]看[书画]展')
    expect(marked('没有', '书画')).toBe('没有')
    expect(marked('<b>书画</b>', '书画')).toBe('<b>[书画]</b>')
  })

  it('keeps every character, rare ones and emoji too', () => {
    const text = '𠮷野家👍🏽书画İ'
    expect(
      highlight(text, ['书画'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('cuts around the first hit and never through a character', () => {
    const text = `${'👍'.repeat(60)}书画${'𠮷'.repeat(60)}`
    const cut = excerpt(text, ['书画'], 31)
    expect(cut).toContain('书画')
    expect(cut.isWellFormed?.() ?? true).toBe(true)
    expect(cut.startsWith('…')).toBe(true)
  })
})

describe('search line', () => {
  it('holds the words of every part, in one spelling', () => {
    const body = {
      root: {
        children: [{ type: 'paragraph', children: [{ type: 'text', text: '高温ＡＢＣ津贴' }] }],
      },
    }
    expect(
      searchTextOf('news', {
        title: '标题',
        digest: '摘要',
        body,
        tags: ['标签'],
        notice: { docNo: '云工发〔2026〕12号' },
      }),
    ).toBe('标题\n云工发〔2026〕12号\n标签\n摘要\n高温abc津贴')
    expect(searchTextOf('news', {})).toBe('')
  })
})

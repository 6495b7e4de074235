import { describe, expect, it } from '@jest/globals'
import { fold } from '@/moderation/normalise/fold'
import { originalSpan } from '@/moderation/normalise/mappedText'
import { squeeze } from '@/moderation/normalise/squeeze'
import { undoPattern } from '@/moderation/normalise/undoPattern'
import { DISGUISES, cases } from './kit'

const folded = (text: string) => fold(text).text
const squeezed = (text: string) => squeeze(fold(text)).text

describe('fold', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['加①②③', '加123'],
    ['後面裏頭體檢', '后面里头体检'],
    ['傻\u200b逼\ufe0f', '傻逼'],
    ['🅥🆇', 'vx'],
    ['𝓦𝓮𝓬𝓱𝓪𝓽', 'wechat'],
    ['ⓥⓧ', 'vx'],
    ['➕V', '加v'],
    ['ѵх', 'vx'],
    ['1️⃣3️⃣', '13'],
    ['加̶微̶信̶', '加微信'],
    ['亻言息', '信息'],
    ['㊗️你', '祝你'],
    ['é', 'e'],
  ])('%j is read as %j', (written, meant) => {
    expect(folded(written)).toBe(meant)
  })

  it('leaves ordinary text, its punctuation and its emoji as they are', () => {
    const text = '师傅这手焊活真绝！👍 明天去看展，行吗？'
    expect(folded(text)).toBe('师傅这手焊活真绝!👍 明天去看展,行吗?')
  })
})

describe('squeeze', () => {
  it.each([
    ['加 微 信', '加微信'],
    ['加-微*信', '加微信'],
    ['加加加加微信', '加微信'],
    ['加加微微信信', '加微信'],
    ['13800138000', '13800138000'],
    ['妈妈爸爸爷爷奶奶', '妈妈爸爸爷爷奶奶'],
    ['高高兴兴', '高高兴兴'],
    ['+V领', '加v领'],
    ['C++和5+3', 'c和53'],
  ])('%j becomes %j', (written, kept) => {
    expect(squeezed(written)).toBe(kept)
  })
})

describe('undoPattern', () => {
  const undone = (text: string) => undoPattern(fold(text)).text

  it.each([
    ['w w w . a b c . t o p', 'www.abc.top'],
    ['1-3-8-0-0-1-3-8', '13800138'],
    ['登登录录网网站站点点', '登录网站点'],
    ['wwwwww...abcabc', 'wwwwww...abcabc'],
    ['加微 信领红 包的来 快加', '加微信领红包的来快加'],
    ['[赞][赞][赞][赞][赞][赞]', '[赞][赞][赞][赞][赞][赞]'],
    ['今天去看了展览 师傅们的作品都很好 明天还去', '今天去看了展览 师傅们的作品都很好 明天还去'],
    ['哈哈哈哈哈哈哈哈哈哈', '哈哈哈哈哈哈哈哈哈哈'],
  ])('%j becomes %j', (written, meant) => {
    expect(undone(written)).toBe(meant)
  })
})

describe('offsets', () => {
  const texts = cases('violations').map(({ text }) => text)
  const all = [
    ...texts,
    ...Object.values(DISGUISES).flatMap((disguise) => texts.slice(0, 40).map(disguise)),
    '👨‍👩‍👧‍👦𠮷🅥 ﷺ ½ ㈱',
    '\ud800 lone \udc00',
    '',
  ]

  it.each([
    ['fold', (text: string) => fold(text)],
    ['undoPattern', (text: string) => undoPattern(fold(text))],
    ['squeeze', (text: string) => squeeze(undoPattern(fold(text)))],
  ])('%s: every character comes from a stretch of the original, in order', (_, form) => {
    for (const text of all) {
      const mapped = form(text)
      expect(mapped.starts).toHaveLength(mapped.text.length)
      expect(mapped.ends).toHaveLength(mapped.text.length)
      for (let i = 0; i < mapped.text.length; i += 1) {
        expect(mapped.starts[i]).toBeLessThan(mapped.ends[i] ?? 0)
        expect(mapped.ends[i]).toBeLessThanOrEqual(text.length)
        if (i > 0) expect(mapped.starts[i]).toBeGreaterThanOrEqual(mapped.starts[i - 1] ?? 0)
      }
    }
  })

  it('a stretch of a form, folded again from the original, is the same', () => {
    for (const text of all) {
      const mapped = fold(text)
      for (let from = 0; from < mapped.text.length; from += 7) {
        const to = Math.min(mapped.text.length, from + 5)
        const { start, end } = originalSpan({ mapped, from, to })
        expect(folded(text.slice(start, end))).toContain(mapped.text.slice(from, to))
      }
    }
  })

  it('points at what was written, in UTF-16 units', () => {
    const text = '👍👍 加 \u200bＶ 领'
    const mapped = squeeze(fold(text))
    const { start, end } = originalSpan({ mapped, from: 0, to: 2 })
    expect([start, end]).toEqual([5, 9])
    expect(text.slice(start, end)).toBe('加 \u200bＶ')
  })
})

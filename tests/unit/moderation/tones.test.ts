import { describe, expect, it } from '@jest/globals'
import { cases, judge, share } from './kit'

const hard = cases('tones')
const rate = (list: typeof hard) =>
  share(list.map(({ text, sentiment }) => judge(text).sentiment === sentiment))

describe('hard short comments', () => {
  it.each(['tune', 'test'] as const)('%s part', (part) => {
    expect(rate(hard.filter((each) => each.part === part))).toBeGreaterThanOrEqual(0.78)
  })

  it.each(['emoticons', 'neutral questions'])('%s', (category) => {
    expect(rate(hard.filter((each) => each.category === category))).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the score', () => {
  it('goes with the sentiment and stays within −1 and 1', () => {
    for (const { text } of hard) {
      const { score, sentiment } = judge(text)
      expect(Math.abs(score)).toBeLessThanOrEqual(1)
      if (sentiment === 'positive') expect(score).toBeGreaterThan(0)
      if (sentiment === 'negative') expect(score).toBeLessThan(0)
    }
  })

  it.each(['', '。。。', '？？', '\u200b', '打卡', '路过'])('%j is neutral', (text) => {
    expect(judge(text).sentiment).toBe('neutral')
  })
})

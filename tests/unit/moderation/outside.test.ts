import { describe, expect, it } from '@jest/globals'
import { cases, judge, share } from './kit'

/**
 * Written by people who saw neither the words nor the rows the models learn from. The figures at first sight stand in the model
 * card; since then they have been looked at, and hold what was reached.
 */
const tones = cases('tonesOutside')
const intents = cases('intentsOutside')
const violations = cases('violationsOutside')
const guilty = violations.filter((each) => each.violations?.length)
const innocent = violations.filter((each) => !each.violations?.length)
const isExact = ({ text, violations: wanted = [] }: (typeof violations)[number]) =>
  [...judge(text).violations].sort().join() === [...wanted].sort().join()

describe('sets written outside', () => {
  it('tone of hard short comments', () => {
    expect(
      share(tones.map(({ text, sentiment }) => judge(text).sentiment === sentiment)),
    ).toBeGreaterThanOrEqual(0.83)
  })

  it('intent', () => {
    expect(
      share(intents.map(({ text, intent }) => judge(text).intent === intent)),
    ).toBeGreaterThanOrEqual(0.88)
  })

  it('violations are caught, and named exactly', () => {
    expect(
      share(guilty.map(({ text }) => judge(text).violations.length > 0)),
    ).toBeGreaterThanOrEqual(0.95)
    expect(share(guilty.map(isExact))).toBeGreaterThanOrEqual(0.93)
  })

  it('what only looks like one is left alone', () => {
    expect(share(innocent.map(isExact))).toBeGreaterThanOrEqual(0.97)
  })

  it('who asks for help is never refused', () => {
    for (const { text, intent } of intents)
      if (intent === 'appeal') expect(judge(text).action).not.toBe('reject')
  })
})

describe('manners', () => {
  it.each([
    '没马上处理也正常，人手少',
    '马虎不得的活，他们真没马虎',
    '这台是4马力的',
    '他NC编程是自学的',
    '答题卡记得用2B铅笔',
  ])('break no rule: %s', (text) => {
    expect(judge(text).violations).toEqual([])
  })

  it.each([
    '工资三个月没发，一群废物',
    '宿舍没热水，你们都是吃干饭的畜生',
    '高温津贴不发。高温津贴不发。高温津贴不发。高温津贴不发。高温津贴不发。',
  ])('cost nobody who is in need a hearing: %s', (text) => {
    expect(judge(text).action).not.toBe('reject')
  })
})

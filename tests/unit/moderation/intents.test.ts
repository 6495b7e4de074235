import { describe, expect, it } from '@jest/globals'
import { cases, judge, share } from './kit'

const all = cases('intents')
const rate = (list: typeof all) =>
  share(list.map(({ text, intent }) => judge(text).intent === intent))

describe('intent', () => {
  it.each(['tune', 'test'] as const)('%s part', (part) => {
    expect(rate(all.filter((each) => each.part === part))).toBeGreaterThanOrEqual(0.85)
  })

  it.each(all.filter(({ intent }) => intent === 'appeal'))(
    'an appeal is not refused: $text',
    ({ text }) => {
      expect(judge(text)).toMatchObject({ isShown: true, violations: [] })
    },
  )

  it.each(all.filter(({ intent }) => intent !== 'report'))('breaks no rule: $text', ({ text }) => {
    expect(judge(text).violations).toEqual([])
  })
})

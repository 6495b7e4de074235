import { describe, expect, test } from '@jest/globals'
import { alertLevelOf, loudestWindow } from '@/opinion/alertLevel'

const rule = {
  windowMinutes: 60,
  negativePercent: 40,
  blue: 5,
  yellow: 10,
  orange: 30,
  red: 100,
  rumourRaises: true,
}
const talk = (n: number, negative: number, hasRumour = false) => ({ n, negative, hasRumour })

describe('the level an item is raised to', () => {
  test.each([
    ['nothing said', talk(0, 0), undefined],
    ['ten, four of them negative', talk(10, 4), 'yellow'],
    ['ten, three of them negative', talk(10, 3), undefined],
    ['nine, all negative', talk(9, 9), 'blue'],
    ['four, all negative', talk(4, 4), undefined],
    ['thirty, whatever they say', talk(30, 0), 'orange'],
    ['a hundred', talk(100, 0), 'red'],
    ['one rumour', talk(1, 0, true), 'orange'],
  ] as const)('%s', (_, said, level) => {
    expect(alertLevelOf(said, rule)).toBe(level)
  })

  test('a rumour raises nothing where the rule says so, and a number of 0 switches a level off', () => {
    expect(alertLevelOf(talk(1, 1, true), { ...rule, rumourRaises: false })).toBeUndefined()
    expect(alertLevelOf(talk(40, 40), { ...rule, orange: 0 })).toBe('yellow')
  })
})

describe('the loudest stretch', () => {
  const minute = (at: number, n: number, negative = n) => ({
    at: at * 60_000,
    ...talk(n, negative),
  })

  test('counts what lies within the window and not what is an hour apart', () => {
    const spread = [minute(0, 6), minute(60, 6)]
    expect(loudestWindow(spread, rule)?.level).toBe('blue')
    const close = [minute(0, 6), minute(59, 6)]
    expect(loudestWindow(close, rule)).toEqual({ level: 'yellow', talk: talk(12, 12) })
  })

  test('a level once reached counts, though it is quieter now', () => {
    const hours = [minute(0, 12), minute(180, 1)]
    expect(loudestWindow(hours, rule)?.talk.n).toBe(12)
  })
})

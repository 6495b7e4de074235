import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  beijingClock,
  beijingDay,
  endOfDay,
  fromBeijingClock,
  nextBeijingDay,
  startOfDay,
} from '@/beijing'

it('a day begins and ends at midnight in Beijing', () => {
  expect(beijingDay('2026-05-01T15:59:59.999Z')).toBe('2026-05-01')
  expect(beijingDay('2026-05-01T16:00:00.000Z')).toBe('2026-05-02')
  expect(startOfDay('2026-05-02').toISOString()).toBe('2026-05-01T16:00:00.000Z')
  expect(endOfDay('2026-05-02').toISOString()).toBe('2026-05-02T16:00:00.000Z')
  expect(nextBeijingDay(new Date('2026-05-01T16:00:00Z'))).toEqual(endOfDay('2026-05-02'))
  expect(beijingClock(0)).toBe('1970-01-01T08:00:00.000Z')
  expect(fromBeijingClock('2026-05-02T07:30').toISOString()).toBe('2026-05-01T23:30:00.000Z')
})

it('there is one such clock in the house: nobody else adds eight hours', () => {
  const found = execFileSync(
    'grep',
    ['-rlE', '\\b8 \\* (3_?600_?000|hourMs)|\\+08:00|28_800_000', 'src', 'collections', 'scripts'],
    { encoding: 'utf8' },
  )
  const known = ['scripts/seed/calendarDays.ts', 'src/beijing.ts']
  expect(found.trim().split('\n').toSorted()).toEqual(known)
})

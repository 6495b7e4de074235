import { describe, expect, it } from '@jest/globals'
import type { CalendarDay } from '@/distribution/rules/calendarDay'
import type { SlotFacts } from '@/distribution/rules/judgeSlot'
import { judgeSlot, nextAllowed } from '@/distribution/rules/judgeSlot'

const beijing = (text: string) => new Date(`${text}:00+08:00`)
const day = (more: Partial<CalendarDay>): CalendarDay => ({
  title: '全国两会',
  sort: 'freeze',
  from: beijing('2027-03-03T00:00').toISOString(),
  until: beijing('2027-03-12T23:59').toISOString(),
  ...more,
})
const facts = (more: Partial<SlotFacts> = {}): SlotFacts => ({
  at: beijing('2026-11-24T10:00'),
  action: 'publish',
  urgent: false,
  byPerson: false,
  isPush: false,
  pace: { own: {} },
  days: [],
  quiet: { from: 1350, until: 420 },
  others: [],
  sameText: [],
  ...more,
})
const codes = (given: SlotFacts) => judgeSlot(given).map(({ code, level }) => `${code}:${level}`)

describe('what speaks against a moment', () => {
  it('is nothing on an ordinary morning', () => {
    expect(judgeSlot(facts({ isPush: true }))).toEqual([])
    expect(judgeSlot(facts({ at: beijing('2026-11-24T07:30'), isPush: true }))).toEqual([])
  })

  it('never holds a site or a publication without a push by default, whatever the hour', () => {
    for (let hour = 0; hour < 24; hour++) {
      const at = new Date(beijing('2026-11-24T00:00').getTime() + hour * 3_600_000)
      expect(judgeSlot(facts({ at })).every(({ level }) => level === 'warn')).toBe(true)
    }
  })

  it('lets recalls and corrections go at any time', () => {
    const at = beijing('2027-03-05T23:50')
    for (const action of ['recall', 'amend'] as const)
      expect(judgeSlot(facts({ at, action, days: [day({})], isPush: true }))).toEqual([])
  })

  it('names a holiday and goes on; a working weekend is no holiday', () => {
    const at = beijing('2026-10-03T10:00')
    const from = beijing('2026-10-01T00:00').toISOString()
    const until = beijing('2026-10-07T23:59').toISOString()
    const holiday = day({ sort: 'holiday', title: '国庆节', from, until })
    expect(codes(facts({ at, days: [holiday] }))).toEqual(['holiday:warn'])
    expect(
      codes(facts({ at: beijing('2026-10-07T23:59'), days: [holiday], quiet: undefined })),
    ).toEqual(['holiday:warn'])
    expect(
      codes(facts({ at: beijing('2026-10-08T00:00'), days: [holiday], quiet: undefined })),
    ).toEqual([])
    expect(codes(facts({ at, days: [{ ...holiday, sort: 'workday' }] }))).toEqual([])
  })

  it('holds what is left to a clock in a freeze; only a final reviewer may say otherwise', () => {
    const at = beijing('2027-03-05T10:00')
    expect(judgeSlot(facts({ at, days: [day({})] }))).toMatchObject([
      {
        code: 'freeze',
        level: 'hold',
        chiefOnly: true,
        needsNote: true,
        about: '全国两会',
        nextAllowedAt: beijing('2027-03-13T00:00').toISOString(),
      },
    ])
  })

  it('lets go what a final reviewer approved in the midst of it, to go at once, and emergencies', () => {
    const at = beijing('2027-03-05T10:00')
    const during = beijing('2027-03-05T09:58').toISOString()
    const before = beijing('2027-03-02T18:00').toISOString()
    const days = [day({})]
    expect(codes(facts({ at, days, byPerson: true, approvedAt: during }))).toEqual(['freeze:warn'])
    expect(codes(facts({ at, days, byPerson: true, approvedAt: before }))).toEqual(['freeze:hold'])
    expect(codes(facts({ at, days, byPerson: false, approvedAt: during }))).toEqual(['freeze:hold'])
    expect(codes(facts({ at, days, urgent: true }))).toEqual(['freeze:warn'])
  })

  it('holds on a mourning day, with anybody’s reason', () => {
    const verdicts = judgeSlot(
      facts({
        at: beijing('2027-03-05T10:00'),
        days: [day({ sort: 'mourning', title: '哀悼日' })],
      }),
    )
    expect(verdicts).toMatchObject([{ code: 'mourning', level: 'hold', needsNote: true }])
    expect(verdicts[0]?.chiefOnly).toBeUndefined()
  })
})

describe('the first allowed moment', () => {
  it('goes through every reason in its way: freeze, then night, then the account’s spacing', () => {
    const given = facts({
      at: beijing('2027-03-12T20:00'),
      isPush: true,
      days: [day({})],
      pace: { own: { spacingMinutes: 60 } },
      others: [{ at: beijing('2027-03-13T07:10'), pushes: true }],
    })
    expect(nextAllowed(given)).toEqual(beijing('2027-03-13T08:10'))
  })

  it('is the moment itself when nothing is in its way, and always free of reasons', () => {
    const at = beijing('2026-11-24T10:00')
    expect(nextAllowed(facts({ at }))).toEqual(at)
    for (let step = 0; step < 300; step++) {
      const given = facts({
        at: new Date(beijing('2027-02-25T00:00').getTime() + step * 97 * 60_000),
        isPush: step % 2 === 0,
        days: [day({})],
        pace: { own: { spacingMinutes: (step % 5) * 30, perDay: step % 4 }, pushes: { perDay: 1 } },
        others: [0, 7, 31].map((hours) => ({
          at: new Date(beijing('2027-03-01T06:00').getTime() + hours * 3_600_000),
          pushes: hours === 7,
        })),
      })
      const free = nextAllowed(given)
      expect(free && free >= given.at).toBe(true)
      const then = judgeSlot({ ...given, at: free as Date, byPerson: false })
      expect(then.every(({ level }) => level === 'warn')).toBe(true)
    }
  })
})

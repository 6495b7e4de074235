import { describe, expect, it } from '@jest/globals'
import type { Neighbour, Pace } from '@/distribution/rules/pace'
import { paceVerdicts } from '@/distribution/rules/pace'

const beijing = (text: string) => new Date(`${text}:00+08:00`)
const sent = (at: string, more: Partial<Neighbour> = {}): Neighbour => ({
  at: beijing(at),
  pushes: true,
  ...more,
})
type Given = { pace?: Partial<Pace>; others?: Neighbour[]; isPush?: boolean; urgent?: boolean }
const judge = (at: string, { pace, others = [], isPush = true, urgent = false }: Given) =>
  paceVerdicts({ at: beijing(at), pace: { own: {}, ...pace }, isPush, urgent, others })

describe('a platform’s allowance of pushes', () => {
  const daily = { pushes: { perDay: 1 } }
  const monthly = { pushes: { perMonth: 4 } }

  it('refuses the second push of a Beijing day, and allows it a minute after midnight', () => {
    const others = [sent('2026-11-24T08:00')]
    expect(judge('2026-11-24T20:00', { pace: daily, others })).toMatchObject([
      {
        code: 'pushDay',
        level: 'refuse',
        nextAllowedAt: beijing('2026-11-25T00:01').toISOString(),
      },
    ])
    expect(judge('2026-11-25T00:01', { pace: daily, others })).toEqual([])
    // 00:30 in Beijing is still yesterday in UTC.
    expect(judge('2026-11-24T00:30', { pace: daily, others })).toHaveLength(1)
    expect(judge('2026-11-23T23:59', { pace: daily, others })).toEqual([])
  })

  it('refuses the fifth push of a month until the next one begins', () => {
    const others = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-30'].map((day) =>
      sent(`${day}T23:50`),
    )
    expect(judge('2026-11-20T10:00', { pace: monthly, others })).toMatchObject([
      {
        code: 'pushMonth',
        level: 'refuse',
        nextAllowedAt: beijing('2026-12-01T00:01').toISOString(),
      },
    ])
    expect(judge('2026-12-01T00:01', { pace: monthly, others })).toEqual([])
    expect(judge('2026-11-20T10:00', { pace: monthly, others: others.slice(1) })).toEqual([])
  })

  it('counts no publication without a push, and asks nothing of one', () => {
    const others = [sent('2026-11-24T08:00', { pushes: false })]
    expect(judge('2026-11-24T20:00', { pace: daily, others })).toEqual([])
    const pushed = [sent('2026-11-24T08:00')]
    expect(judge('2026-11-24T20:00', { pace: daily, others: pushed, isPush: false })).toEqual([])
  })

  it('binds emergencies too', () => {
    const others = [sent('2026-11-24T08:00')]
    expect(judge('2026-11-24T20:00', { pace: daily, others, urgent: true })).toMatchObject([
      { level: 'refuse' },
    ])
  })

  it('believes the platform that nothing is left, until its counter turns', () => {
    const others = [sent('2026-11-24T08:00', { refused: true })]
    expect(judge('2026-11-24T20:00', { pace: daily, others })).toMatchObject([
      {
        code: 'platformQuota',
        level: 'refuse',
        nextAllowedAt: beijing('2026-11-25T00:01').toISOString(),
      },
    ])
    expect(judge('2026-11-25T08:00', { pace: daily, others })).toEqual([])
    expect(judge('2026-11-29T08:00', { pace: monthly, others })).toMatchObject([
      { nextAllowedAt: beijing('2026-12-01T00:01').toISOString() },
    ])
    expect(judge('2026-12-01T08:00', { pace: monthly, others })).toEqual([])
  })
})

describe('an account’s own rhythm', () => {
  it('keeps posts apart, before and after', () => {
    const pace = { own: { spacingMinutes: 90 } }
    const others = [sent('2026-11-24T08:00', { pushes: false })]
    for (const at of ['2026-11-24T09:29', '2026-11-24T06:31'])
      expect(judge(at, { pace, others })).toMatchObject([
        {
          code: 'spacing',
          level: 'hold',
          nextAllowedAt: beijing('2026-11-24T09:30').toISOString(),
        },
      ])
    expect(judge('2026-11-24T09:30', { pace, others })).toEqual([])
  })

  it('limits days and months; an emergency is only told', () => {
    const pace = { own: { perDay: 2, perMonth: 3 } }
    const others = [sent('2026-11-24T08:00'), sent('2026-11-24T09:00'), sent('2026-11-01T09:00')]
    expect(
      judge('2026-11-24T20:00', { pace, others }).map(({ code, level }) => [code, level]),
    ).toEqual([
      ['perDay', 'hold'],
      ['perMonth', 'hold'],
    ])
    expect(
      judge('2026-11-24T20:00', { pace, others, urgent: true }).every(
        ({ level }) => level === 'warn',
      ),
    ).toBe(true)
    expect(judge('2026-12-24T20:00', { pace, others })).toEqual([])
  })

  it('goes before what the channel asks for, which is only said', () => {
    const channel = { perDay: 1, spacingMinutes: 60 }
    const others = [sent('2026-11-24T08:00')]
    const levels = (own: Pace['own']) =>
      judge('2026-11-24T08:30', { pace: { own, channel }, others }).map(
        ({ code, level }) => `${code}:${level}`,
      )
    expect(levels({})).toEqual(['spacing:warn', 'perDay:warn'])
    expect(levels({ perDay: 5, spacingMinutes: 10 })).toEqual([])
    expect(levels({ perDay: 0, spacingMinutes: 0 })).toEqual(['spacing:warn', 'perDay:warn'])
  })
})

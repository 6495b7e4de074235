import { describe, expect, it } from '@jest/globals'
import { GRACE_MS, whenDue } from '@/distribution/rules/missedSlot'
import type { SlotWarning, Verdict } from '@/distribution/rules/verdict'
import { warningsOf } from '@/distribution/rules/verdict'

const plannedAt = new Date('2026-11-24T02:00:00.000Z')
const later = (ms: number) => new Date(plannedAt.getTime() + ms)
const quiet: Verdict = {
  code: 'quiet',
  level: 'hold',
  message: '静默时段',
  remedy: '',
  needsNote: true,
}
const freeze: Verdict = { ...quiet, code: 'freeze', about: '全国两会' }
type Facts = Parameters<typeof whenDue>[0]
const due = (more: Partial<Facts> = {}) =>
  whenDue({
    isScheduled: true,
    plannedAt,
    now: later(1_000),
    choice: 'late',
    verdicts: [],
    warnings: [],
    next: later(3_600_000),
    ...more,
  })
const noted = (...verdicts: Verdict[]): SlotWarning[] => warningsOf({ verdicts, note: '领导要求' })

describe('a delivery that is due', () => {
  it('goes when nothing is against it, and warnings are not against it', () => {
    expect(due()).toEqual({ then: 'go' })
    expect(due({ verdicts: [{ ...quiet, level: 'warn' }], choice: 'ask' })).toEqual({ then: 'go' })
  })

  it('follows the editor’s choice when a rule holds it', () => {
    expect(due({ verdicts: [quiet] })).toMatchObject({ then: 'wait', at: later(3_600_000) })
    expect(due({ verdicts: [quiet], choice: 'skip' })).toMatchObject({ then: 'skip' })
    expect(due({ verdicts: [quiet], choice: 'ask' })).toMatchObject({
      then: 'ask',
      why: '静默时段',
    })
    expect(due({ verdicts: [quiet], next: undefined })).toMatchObject({ then: 'ask' })
  })

  it('goes with a reason that was given knowing of the rule, and not of another', () => {
    expect(due({ verdicts: [quiet], warnings: noted(quiet) })).toEqual({ then: 'go' })
    expect(due({ verdicts: [quiet, freeze], warnings: noted(quiet) })).toMatchObject({
      then: 'wait',
    })
    expect(
      due({ verdicts: [freeze], warnings: noted({ ...freeze, about: '高考' }) }),
    ).toMatchObject({ then: 'wait' })
    expect(
      due({ verdicts: [quiet], warnings: warningsOf({ verdicts: [quiet], note: '' }) }),
    ).toMatchObject({ then: 'wait' })
  })

  it('is covered by no reason where the platform refuses', () => {
    const full: Verdict = { ...quiet, code: 'pushDay', level: 'refuse' }
    expect(due({ verdicts: [full], warnings: noted(full) })).toMatchObject({ then: 'wait' })
  })

  it('missed its time when no worker came within the grace, by its choice', () => {
    const now = later(GRACE_MS + 1)
    expect(due({ now })).toEqual({ then: 'go' })
    expect(due({ now, choice: 'skip' })).toMatchObject({ then: 'skip' })
    expect(due({ now, choice: 'ask' })).toMatchObject({ then: 'ask' })
    expect(due({ now: later(GRACE_MS), choice: 'skip' })).toEqual({ then: 'go' })
    // What a person sends at once has no time to miss.
    expect(due({ now: later(9 * GRACE_MS), choice: 'skip', isScheduled: false })).toEqual({
      then: 'go',
    })
  })

  it('is not missed when a clock jumps back', () => {
    expect(due({ now: later(-3_600_000), choice: 'skip' })).toEqual({ then: 'go' })
  })
})

import { describe, expect, it } from '@jest/globals'
import type { AppealRow } from '@/appeals/appealRow'
import { dueOf } from '@/appeals/dueOf'
import { nextEscalation } from '@/appeals/escalateOverdue'
import { stepWords } from '@/appeals/stepWords'

const unit = (id: number, path: string) => ({ id, name: `组织${id}`, path })
const units = [unit(1, '/1/'), unit(2, '/1/2/'), unit(3, '/1/2/3/')]
const late = (more: Partial<AppealRow> = {}) =>
  ({ state: 'open', organization: 3, dueAt: '2026-03-02T16:00:00.000Z', ...more }) as AppealRow
// Tuesday, ten in the morning in Beijing.
const now = new Date('2026-03-03T02:00:00Z')
const next = (ticket: AppealRow, at = now) => nextEscalation({ ticket, units, marks: [], now: at })

describe('whom a late ticket is brought before', () => {
  it('is the parent first, then the next one up after two working days', () => {
    expect(next(late())?.to?.id).toBe(2)
    const told = late({ escalatedAt: now.toISOString(), escalatedTo: 2 })
    expect(next(told, new Date('2026-03-05T02:00:00Z'))).toBeUndefined()
    expect(next(told, new Date('2026-03-06T02:00:00Z'))?.to?.id).toBe(1)
  })

  it('is the top again and again, and nobody for the top itself', () => {
    const top = late({ escalatedAt: now.toISOString(), escalatedTo: 1 })
    expect(next(top, new Date('2026-03-09T02:00:00Z'))?.to?.id).toBe(1)
    expect(next(late({ organization: 1 }))).toEqual({ to: undefined })
  })

  it('is nobody in time, after the answer, or while a new promise holds', () => {
    expect(next(late({ dueAt: '2026-03-03T02:00:01.000Z' }))).toBeUndefined()
    expect(next(late({ state: 'answered' }))).toBeUndefined()
    const extended = late({
      ...{ escalatedAt: '2026-02-20T02:00:00.000Z', escalatedTo: 2 },
    })
    expect(next(extended)?.to?.id).toBe(2)
  })

  it('says that a superior was told only where one was', () => {
    const entry = { at: '', by: '系统', act: 'escalate' as const, isPublic: true }
    expect(stepWords({ ...entry, to: '云帆市总工会' })).toContain('已报云帆市总工会')
    expect(stepWords(entry)).not.toContain('报')
  })
})

describe('the promise', () => {
  const limits = { appealDays: 5, rumourHours: 24 }
  const from = new Date('2026-02-13T02:00:00Z')
  it('is in working days of the calendar, hours for a rumour', () => {
    expect(dueOf({ kind: 'rumour', from, limits, marks: [] }).toISOString()).toBe(
      '2026-02-14T02:00:00.000Z',
    )
    expect(dueOf({ kind: 'appeal', from, limits, marks: [] }).toISOString()).toBe(
      '2026-02-20T16:00:00.000Z',
    )
    const holiday = {
      ...{ sort: 'holiday', from: '2026-02-14T16:00:00Z', until: '2026-02-23T15:59:00Z' },
    }
    expect(dueOf({ kind: 'appeal', from, limits, marks: [holiday] }).toISOString()).toBe(
      '2026-03-02T16:00:00.000Z',
    )
  })
})

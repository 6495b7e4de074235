import { describe, expect, it } from '@jest/globals'
import type { AppealKind, AppealRow, HistoryEntry } from '@/appeals/appealRow'
import { decideAppeal } from '@/appeals/decideAppeal'
import type { AppealActor, AppealCommand } from '@/appeals/decideAppeal'
import { stepWords } from '@/appeals/stepWords'
import type { WorkAct, WorkStep } from '@/appeals/workSteps'
import { holdsWork, openWorkSteps, WORK_STEPS } from '@/appeals/workSteps'
import { stepsFor } from '@/admin/appeals/stepsFor'

const now = new Date('2026-11-22T04:00:00Z')
const staff: AppealActor = { kind: 'staff', id: 7, name: '终主任' }
const work = { kind: 'artworks', id: 8, title: '手术灯下', organization: 1 } as const
const commands: Record<WorkStep, AppealCommand> = {
  pause: { type: 'pause', text: '提出人说是他拍的', work, revision: 'r1' },
  restore: { type: 'restore', text: '授权书编号 12', work, isSame: true },
  remove: { type: 'remove', text: '没有授权书', work },
}
const after = (...acts: HistoryEntry['act'][]): HistoryEntry[] =>
  acts.map((act) => ({ at: '', by: '终主任', act, isPublic: true }))
const ticket = (acts: HistoryEntry['act'][], more: Partial<AppealRow> = {}): AppealRow => ({
  ...{ id: 1, number: 'SQ20261122-123456', key: 'comment:1', source: 'comment' },
  ...{ kind: 'copyright', title: '没授权', text: '没授权', organization: 1, state: 'open' },
  ...{ dueAt: '2026-11-27T16:00:00.000Z', createdAt: '', updatedAt: '', round: 0 },
  history: after('open', ...acts),
  ...more,
})
const decided = (acts: HistoryEntry['act'][], type: WorkStep, more?: Partial<AppealRow>) =>
  decideAppeal(ticket(acts, more), commands[type], staff, now)
const open = (acts: HistoryEntry['act'][], more?: Partial<AppealRow>) =>
  WORK_STEPS.filter((type) => 'patch' in decided(acts, type, more))

describe('what a claim may do with its work', () => {
  it.each<[HistoryEntry['act'][], WorkStep[]]>([
    [[], ['pause']],
    [['accept', 'note'], ['pause']],
    [['pause'], ['restore', 'remove']],
    [
      ['pause', 'answer', 'note'],
      ['restore', 'remove'],
    ],
    [
      ['pause', 'restore'],
      ['pause', 'remove'],
    ],
    [
      ['pause', 'restore', 'back'],
      ['pause', 'remove'],
    ],
    [['pause', 'remove'], ['restore']],
  ])('after %j: %j', (acts, steps) => {
    expect(open(acts)).toEqual(steps)
    expect(openWorkSteps(ticket(acts))).toEqual(steps)
  })

  it('is nothing for a ticket of another kind, save what it began', () => {
    const kind: AppealKind = 'complaint'
    expect(open([], { kind })).toEqual([])
    expect(open(['pause'], { kind })).toEqual(['restore', 'remove'])
    const refused = decided([], 'pause', { kind })
    expect(refused).toMatchObject({ status: 409, message: expect.stringContaining('不是版权单') })
  })

  it('is nothing once the ticket is closed, and a paused work keeps it from being closed', () => {
    expect(open(['pause', 'remove'], { state: 'closed' })).toEqual([])
    const close = (acts: HistoryEntry['act'][], hasWork = true) =>
      decideAppeal(
        ticket(acts, { state: 'answered' }),
        { type: 'close', text: '', hasWork },
        staff,
        now,
      )
    expect(close(['pause'])).toMatchObject({ status: 409 })
    expect(close(['pause'], false)).toMatchObject({ action: 'appeal.close' })
    expect(close(['pause', 'remove'])).toMatchObject({ action: 'appeal.close' })
  })

  it('is the house’s: who asked cannot', () => {
    const asker: AppealActor = { kind: 'asker', name: '本人' }
    expect(decideAppeal(ticket([]), commands.pause, asker, now)).toMatchObject({ status: 403 })
  })
})

describe('what is on record of it', () => {
  it('a pause takes the ticket up and keeps which revision it was', () => {
    expect(decided([], 'pause')).toMatchObject({
      patch: { state: 'handling', handler: 7 },
      entry: { act: 'pause', isPublic: true, revision: 'r1', text: '提出人说是他拍的' },
      action: 'appeal.pause',
    })
    expect(decided([], 'pause', { state: 'answered' })).toMatchObject({ patch: {} })
  })

  it('a restoration says whether it is the same revision', () => {
    const other: AppealCommand = { type: 'restore', text: '补了署名', work, isSame: false }
    expect(decided(['pause'], 'restore')).toMatchObject({
      entry: { text: '授权书编号 12（与暂停前同一版本）' },
    })
    expect(decideAppeal(ticket(['pause']), other, staff, now)).toMatchObject({
      entry: { text: '补了署名（暂停后改动过，按新内容送审）' },
    })
  })

  it('the public reads the step and not the ground', () => {
    for (const act of ['pause', 'restore', 'remove', 'back'] satisfies WorkAct[]) {
      const words = stepWords({ at: '', by: '终主任', act, isPublic: true, text: '张三的授权书' })
      expect(words).toMatch(/作品/)
      expect(words).not.toContain('张三')
    }
  })

  it('holds the work while it is paused or removed', () => {
    const holding = [[], ['pause'], ['pause', 'restore'], ['pause', 'remove']] as WorkAct[][]
    expect(holding.map((acts) => holdsWork(after(...acts)))).toEqual([false, true, false, true])
  })
})

it('the desk offers what one may do, and nothing of a closed ticket', () => {
  const steps = [
    { type: 'restore' as const, may: false },
    { type: 'remove' as const, may: true },
  ].map((step) => ({ ...step, roles: [] }))
  const types = (state: AppealRow['state']) =>
    stepsFor({ state, work: { steps } }).map(({ type }) => type)
  expect(types('handling')).toEqual(['remove', 'answer', 'forward', 'extend', 'note'])
  expect(types('closed')).toEqual(['reopen'])
})

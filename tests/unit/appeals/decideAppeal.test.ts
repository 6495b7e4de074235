import { describe, expect, it } from '@jest/globals'
import type { AppealRow, AppealState } from '@/appeals/appealRow'
import type { AppealActor, AppealCommand, CommandType } from '@/appeals/decideAppeal'
import { decideAppeal } from '@/appeals/decideAppeal'

const now = new Date('2026-11-22T04:00:00Z')
const staff: AppealActor = { kind: 'staff', id: 7, name: '舆小敏' }
const asker: AppealActor = { kind: 'asker', name: '本人' }
const ticket = (more: Partial<AppealRow> = {}): AppealRow => ({
  ...{ id: 1, number: 'SQ20261122-123456', key: 'comment:1', source: 'comment', kind: 'appeal' },
  ...{ title: '风扇', text: '风扇坏了', organization: 1, state: 'open', round: 3 },
  ...{ dueAt: '2026-11-27T16:00:00.000Z', createdAt: '', updatedAt: '', history: [] },
  ...more,
})
const later = '2026-12-05T16:00:00.000Z'
const work = { kind: 'artworks', id: 8, title: '手术灯下', organization: 1 } as const
const commands: Record<CommandType, AppealCommand> = {
  accept: { type: 'accept' },
  forward: { type: 'forward', to: 4, toName: '云帆重工集团工会', reason: '属于他们' },
  note: { type: 'note', text: '问过了', isPublic: false },
  answer: { type: 'answer', text: '已修好' },
  close: { type: 'close', text: '', hasWork: false },
  reopen: { type: 'reopen', reason: '又坏了', dueAt: later },
  extend: { type: 'extend', dueAt: later, dueWords: '12 月 5 日 24:00', reason: '等配件' },
  rate: { type: 'rate', score: 4, note: '' },
  pause: { type: 'pause', text: '', work, revision: 'r1' },
  restore: { type: 'restore', text: '授权书编号 12', work, isSame: true },
  remove: { type: 'remove', text: '确实没有授权', work },
}
const possible: Record<AppealState, CommandType[]> = {
  open: ['accept', 'forward', 'note', 'answer', 'extend'],
  handling: ['forward', 'note', 'answer', 'extend'],
  answered: ['note', 'answer', 'close', 'reopen'],
  closed: ['reopen'],
}

describe('the steps of the desk', () => {
  it.each(Object.keys(possible) as AppealState[])('from %s', (state) => {
    const done = (Object.keys(commands) as CommandType[]).filter((type) => {
      const decided = decideAppeal(ticket({ state }), commands[type], staff, now)
      return 'patch' in decided
    })
    expect(done.sort()).toEqual([...possible[state]].sort())
  })

  it('keep the due date when it is passed on, and the reason between colleagues', () => {
    const decided = decideAppeal(ticket(), commands.forward, staff, now)
    expect(decided).toMatchObject({ patch: { organization: 4, state: 'open', handler: null } })
    expect('patch' in decided && 'dueAt' in decided.patch).toBe(false)
  })

  it('count the first answer for the promise', () => {
    const again = decideAppeal(
      ticket({ state: 'answered', repliedAt: '2026-11-21T00:00:00.000Z' }),
      commands.answer,
      staff,
      now,
    )
    expect('patch' in again && 'repliedAt' in again.patch).toBe(false)
  })

  it('say who was there meanwhile', () => {
    const history = [{ at: '', by: '终主任', act: 'accept' as const, isPublic: true }]
    const decided = decideAppeal(
      ticket({ state: 'handling', history }),
      { ...commands.answer, round: 2 },
      staff,
      now,
    )
    expect(decided).toEqual({ status: 409, message: expect.stringContaining('终主任刚刚办理过') })
  })

  it('extend only onward, and not for ever', () => {
    const extend = (dueAt: string) =>
      decideAppeal(ticket(), { ...commands.extend, dueAt } as AppealCommand, staff, now)
    expect(extend('2026-11-26T16:00:00.000Z')).toMatchObject({ status: 400 })
    expect(extend('2027-11-26T16:00:00.000Z')).toMatchObject({ status: 400 })
  })
})

describe('whoever asked', () => {
  const answered = { state: 'answered' as const, repliedAt: '2026-11-10T04:00:00.000Z' }
  it('rates once, after the answer', () => {
    expect(decideAppeal(ticket(), commands.rate, asker, now)).toMatchObject({ status: 409 })
    expect(decideAppeal(ticket(answered), commands.rate, asker, now)).toHaveProperty('patch')
    const rated = ticket({ ...answered, satisfaction: 5 })
    expect(decideAppeal(rated, commands.rate, asker, now)).toMatchObject({ status: 409 })
  })

  it('asks again once, within fifteen days', () => {
    expect(decideAppeal(ticket(answered), commands.reopen, asker, now)).toHaveProperty('patch')
    const late = ticket({ ...answered, repliedAt: '2026-11-01T04:00:00.000Z' })
    expect(decideAppeal(late, commands.reopen, asker, now)).toMatchObject({ status: 409 })
    const history = [{ at: '', by: '本人', act: 'reopen' as const, isPublic: true }]
    const second = ticket({ ...answered, history })
    expect(decideAppeal(second, commands.reopen, asker, now)).toMatchObject({ status: 409 })
  })

  it('does nothing of the desk', () => {
    for (const type of ['accept', 'forward', 'note', 'answer', 'extend'] as const)
      expect(decideAppeal(ticket(), commands[type], asker, now)).toMatchObject({ status: 403 })
  })
})

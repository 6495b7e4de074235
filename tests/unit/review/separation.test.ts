import { describe, expect, it } from '@jest/globals'
import type { Actor, Run } from '@/review/run'
import {
  chief,
  editor,
  factsOf,
  first,
  now,
  pass,
  passage,
  person,
  refusal,
  second,
  standIn,
  withHead,
} from './kit'

const approve = { decision: 'approve' as const }
const both = person('身兼两审', 'reviewer1', 'reviewer2')
const all = person('身兼数职', 'editor', 'reviewer1', 'reviewer2', 'chief')

describe('separation of duties', () => {
  it('nobody decides two consecutive stages, but one in between is enough', () => {
    const run = pass({
      run: passage(),
      actor: person('甲', 'reviewer1', 'reviewer2', 'chief'),
      command: approve,
    })
    const same = person('甲', 'reviewer1', 'reviewer2', 'chief')
    expect(refusal({ run, actor: same, command: approve })).toMatchObject({
      status: 409,
      code: 'separation',
    })
    expect(
      refusal({ run, actor: same, command: { decision: 'return', opinion: 'x' } }),
    ).toMatchObject({ status: 409 })
    const third = pass({ run, actor: second, command: approve })
    expect(pass({ run: third, actor: same, command: approve }).state).toBe('approved')
  })

  it('the submitter, the creator and the author of the last change decide nothing', () => {
    const submitted = pass({ actor: all, command: { decision: 'submit' } })
    expect(refusal({ run: submitted, actor: all, command: approve })).toMatchObject({
      status: 409,
      code: 'separation',
    })
    const facts = withHead(factsOf(), {
      authors: [
        { id: both.id, name: both.name },
        { id: chief.id, name: chief.name },
      ],
    })
    const run = passage({ facts, until: 'final' })
    expect(refusal({ run, actor: chief, command: approve })).toMatchObject({ status: 409 })
    expect(refusal({ run: passage({ facts }), actor: both, command: approve })).toMatchObject({
      status: 409,
    })
  })

  it('a correction may be passed at the stage it was made in, and at no other', () => {
    const corrected = (by: Actor, stage: string, run: Run): Run => ({
      ...run,
      changes: [...run.changes, { by: { id: by.id, name: by.name }, at: now.toISOString(), stage }],
    })
    expect(
      pass({
        run: corrected(second, 'second', passage({ until: 'second' })),
        actor: second,
        command: approve,
      }).stage,
    ).toBe('final')
    const late = corrected(person('甲', 'reviewer1', 'chief'), 'first', passage({ until: 'final' }))
    expect(
      refusal({ run: late, actor: person('甲', 'reviewer1', 'chief'), command: approve }),
    ).toMatchObject({ status: 409 })
    const last = corrected(chief, 'final', passage({ until: 'final' }))
    expect(refusal({ run: last, actor: chief, command: approve })).toMatchObject({ status: 409 })
  })
})

describe('delegation', () => {
  it('lets the delegate sign, and says for whom', () => {
    const run = pass({
      run: passage({ until: 'second' }),
      actor: standIn(person('替班'), second),
      command: approve,
    })
    expect(run.decisions.at(-1)?.by).toEqual({
      id: '替班',
      name: '替班',
      for: { id: second.id, name: second.name },
    })
  })

  it('prefers the own right over somebody else’s', () => {
    const run = pass({
      run: passage(),
      actor: standIn(first, person('乙', 'reviewer1')),
      command: approve,
    })
    expect(run.decisions.at(-1)?.by.for).toBeUndefined()
  })

  it('binds both: neither may have decided the stage before, neither may be the author', () => {
    const run = passage({ until: 'second' })
    expect(refusal({ run, actor: standIn(first, second), command: approve })).toMatchObject({
      status: 409,
    })
    const passedFor = pass({
      run: passage(),
      actor: standIn(person('替班'), both),
      command: approve,
    })
    expect(refusal({ run: passedFor, actor: both, command: approve })).toMatchObject({
      status: 409,
    })
    const authored = pass({ actor: all, command: { decision: 'submit' } })
    expect(
      refusal({ run: authored, actor: standIn(person('替班'), all), command: approve }),
    ).toMatchObject({ status: 409 })
    expect(
      refusal({ run: passage(), actor: standIn(editor, first), command: approve }),
    ).toMatchObject({ status: 409 })
  })

  it('tries each of several absent persons', () => {
    const run = passage({ until: 'second' })
    const actor = standIn(person('替班'), { ...first, may: second.may }, second)
    expect(pass({ run, actor, command: approve }).decisions.at(-1)?.by.for?.id).toBe(second.id)
  })

  it('gives no right the absent person does not have', () => {
    expect(
      refusal({
        run: passage({ until: 'final' }),
        actor: standIn(person('替班'), second),
        command: { decision: 'reject', opinion: 'x' },
      }).status,
    ).toBe(409)
    expect(
      refusal({ run: passage(), actor: standIn(person('替班'), chief), command: approve }).status,
    ).toBe(403)
  })
})

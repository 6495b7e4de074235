import { describe, expect, it } from '@jest/globals'
import { DEFAULT_STAGES, defaultRisk, startStages } from '@/review/stages'
import {
  chief,
  chief2,
  editor,
  factsOf,
  first,
  hoursLater,
  pass,
  passage,
  person,
  refusal,
  second,
} from './kit'

const approve = { decision: 'approve' as const }
const urgent = factsOf({
  urgent: true,
  risk: 'C',
  emergency: { reason: '台风', authorisedBy: '终主任电话' },
})

describe('the emergency chain', () => {
  const submitted = pass({ actor: editor, command: { decision: 'submit' }, facts: urgent })

  it('is shortened, not skipped: 初审 and 终审 by two people', () => {
    expect(submitted.stages.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'first open',
      'second skipped',
      'final waiting',
      'final2 skipped',
    ])
    const one = person('一个人', 'reviewer1', 'chief')
    const run = pass({ run: submitted, actor: one, command: approve, facts: urgent })
    expect(run.stage).toBe('final')
    expect(refusal({ run, actor: one, command: approve, facts: urgent })).toMatchObject({
      status: 409,
      code: 'separation',
    })
    expect(pass({ run, actor: chief, command: approve, facts: urgent })).toMatchObject({
      state: 'approved',
      emergency: true,
    })
  })

  const approved = pass({
    run: pass({ run: submitted, actor: first, command: approve, facts: urgent }),
    actor: chief,
    command: approve,
    facts: urgent,
  })

  it('owes a follow-up of the skipped reviewer within 24 hours', () => {
    expect(approved.followUpDueAt).toBe(hoursLater(24).toISOString())
    const follow = {
      run: approved,
      command: { decision: 'followUp' as const, opinion: '补审无异议' },
      facts: urgent,
      at: hoursLater(2),
    }
    expect(refusal({ ...follow, actor: chief2 })).toMatchObject({ status: 409 })
    expect(refusal({ ...follow, actor: editor })).toMatchObject({ status: 403 })
    const done = pass({ ...follow, actor: second })
    expect(done).toMatchObject({ state: 'approved', followUpDoneAt: hoursLater(2).toISOString() })
    expect(done.stages[1]).toMatchObject({ state: 'passed', passed: { by: { id: second.id } } })
    expect(refusal({ ...follow, run: done, actor: second })).toMatchObject({
      status: 409,
      code: 'followUpDone',
    })
  })

  it('is not followed up by those who decided beside it', () => {
    const run = pass({
      run: submitted,
      actor: person('甲', 'reviewer1', 'reviewer2'),
      command: approve,
      facts: urgent,
    })
    const live = pass({ run, actor: chief, command: approve, facts: urgent })
    expect(
      refusal({
        run: live,
        actor: person('甲', 'reviewer1', 'reviewer2'),
        command: { decision: 'followUp' },
        facts: urgent,
      }),
    ).toMatchObject({ status: 409 })
  })

  it('never leaves one stage alone', () => {
    const skippable = DEFAULT_STAGES.A.map((stage, index) => ({
      ...stage,
      skipInEmergency: index > 0,
    })).slice(0, 2)
    const stages = startStages(skippable, true)
    expect(stages.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  })
})

describe('an item that outgrows its chain', () => {
  const plain = factsOf({ risk: 'A' })
  const submitted = pass({ actor: editor, command: { decision: 'submit' }, facts: urgent })

  it('cannot pass an emergency chain once it is no emergency any more', () => {
    expect(refusal({ run: submitted, actor: first, command: approve, facts: plain })).toMatchObject(
      { status: 409, code: 'chain' },
    )
    const returned = pass({
      run: submitted,
      actor: first,
      command: { decision: 'return', opinion: '不是应急' },
      facts: plain,
    })
    const again = pass({
      run: returned,
      actor: editor,
      command: { decision: 'submit' },
      facts: plain,
    })
    expect(again).toMatchObject({ emergency: false, risk: 'C' })
    expect(again.stages.map(({ state }) => state)).toEqual([
      'open',
      'waiting',
      'waiting',
      'waiting',
    ])
  })

  it('must be raised before it passes a chain too mild for it', () => {
    const repost = factsOf({ risk: 'B' })
    const run = passage()
    expect(refusal({ run, actor: first, command: approve, facts: repost })).toMatchObject({
      code: 'chain',
    })
    const raised = pass({
      run,
      actor: first,
      command: { decision: 'risk', risk: 'B' },
      facts: repost,
    })
    expect(pass({ run: raised, actor: first, command: approve, facts: repost }).stage).toBe(
      'second',
    )
  })
})

describe('risk', () => {
  it.each([
    ['news', 'A'],
    ['notice', 'A'],
    ['repost', 'B'],
    ['feature', 'B'],
    ['urgent', 'C'],
  ])('of %s is %s', (type, risk) => {
    expect(defaultRisk('news', type)).toBe(risk)
  })

  it('raised to C adds the second final review and keeps what is passed', () => {
    const run = pass({
      run: passage({ until: 'second' }),
      actor: second,
      command: { decision: 'risk', risk: 'C' },
    })
    expect(run.stages.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'first passed',
      'second open',
      'final waiting',
      'final2 waiting',
    ])
    expect(run.stages[1]?.dueAt).toBeDefined()
    const three = pass({
      run: pass({ run, actor: second, command: approve }),
      actor: chief,
      command: approve,
    })
    expect(three).toMatchObject({ state: 'inReview', stage: 'final2' })
    expect(refusal({ run: three, actor: chief, command: approve })).toMatchObject({ status: 409 })
    expect(pass({ run: three, actor: chief2, command: approve }).state).toBe('approved')
  })

  it('raised from a shorter chain opens the stage that was missing', () => {
    const short = { ...DEFAULT_STAGES, A: DEFAULT_STAGES.A.filter(({ key }) => key !== 'second') }
    const facts = factsOf({ templates: short })
    const run = pass({
      run: pass({ actor: editor, command: { decision: 'submit' }, facts }),
      actor: first,
      command: approve,
      facts,
    })
    expect(run.stage).toBe('final')
    expect(
      pass({ run, actor: chief, command: { decision: 'risk', risk: 'B' }, facts }),
    ).toMatchObject({ stage: 'second', risk: 'B' })
  })

  it('is never lowered, nor raised by somebody else', () => {
    const run = passage({ facts: factsOf({ risk: 'B' }) })
    expect(refusal({ run, actor: first, command: { decision: 'risk', risk: 'A' } })).toMatchObject({
      status: 409,
    })
    expect(refusal({ run, actor: first, command: { decision: 'risk', risk: 'B' } })).toMatchObject({
      status: 409,
    })
    expect(refusal({ run, actor: first, command: { decision: 'risk' } })).toMatchObject({
      status: 400,
    })
    expect(refusal({ run, actor: editor, command: { decision: 'risk', risk: 'C' } })).toMatchObject(
      { status: 403 },
    )
  })

  it('a running review keeps its chain when the template changes', () => {
    const facts = factsOf({ templates: { ...DEFAULT_STAGES, A: DEFAULT_STAGES.A.slice(0, 1) } })
    expect(pass({ run: passage(), actor: first, command: approve, facts }).stage).toBe('second')
  })
})

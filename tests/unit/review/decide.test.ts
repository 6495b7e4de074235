import { describe, expect, it } from '@jest/globals'
import {
  attempt,
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
  withHead,
} from './kit'

describe('submit', () => {
  it('opens the first stage with its time and keeps a snapshot of the chain', () => {
    const run = pass({ actor: editor, command: { decision: 'submit' } })
    expect(run).toMatchObject({
      state: 'inReview',
      stage: 'first',
      risk: 'A',
      revision: 'r1',
      submittedBy: editor.id,
    })
    expect(run.stages.map(({ title, state }) => `${title} ${state}`)).toEqual([
      '初审 open',
      '复审 waiting',
      '终审 waiting',
    ])
    expect(run.stages[0]?.dueAt).toBe('2026-11-21T09:00:00.000Z')
  })

  it('gives one event, with the hash that was submitted', () => {
    const verdict = attempt({ actor: editor, command: { decision: 'submit' } })
    expect('events' in verdict && verdict.events).toMatchObject([
      { action: 'review.submit', detail: { revision: 'r1', opens: 'first' } },
    ])
  })

  it.each([
    ['without the right', { actor: first }, 403],
    ['with something missing', { facts: factsOf({ blocking: ['图片“奖杯”授权不明'] }) }, 409],
    ['with nothing new', { facts: factsOf({ live: 'r1' }) }, 409],
    ['an emergency without a reason', { facts: factsOf({ urgent: true, risk: 'C' }) }, 409],
  ])('refuses %s', (_, step, status) => {
    expect(refusal({ actor: editor, command: { decision: 'submit' }, ...step })).toMatchObject({
      status,
    })
  })

  it('names every finding', () => {
    const facts = factsOf({ blocking: ['没有标题：填写标题', '正文是空的：写好'] })
    expect(refusal({ actor: editor, command: { decision: 'submit' }, facts }).messages).toEqual([
      '没有标题：填写标题',
      '正文是空的：写好',
    ])
  })

  it('refuses a second submission while the first is judged, and of what is approved', () => {
    expect(
      refusal({ run: passage(), actor: editor, command: { decision: 'submit' } }),
    ).toMatchObject({ status: 409, code: 'inReview' })
    expect(
      refusal({
        run: passage({ until: 'approved' }),
        actor: editor,
        command: { decision: 'submit' },
      }),
    ).toMatchObject({ code: 'approved' })
  })
})

describe('approve', () => {
  it('goes through the three stages to an approval of the revision', () => {
    const run = passage({ until: 'approved' })
    expect(run).toMatchObject({
      state: 'approved',
      stage: '',
      revision: 'r1',
      accounts: [1],
      approvedAt: now.toISOString(),
    })
    expect(run.decisions.map(({ decision, by }) => `${by.name} ${decision}`)).toEqual([
      '采小文 submit',
      '初晓 approve',
      '复老师 approve',
      '终主任 approve',
    ])
    expect(run.decisions.every(({ revision }) => revision === 'r1')).toBe(true)
  })

  it('asks every row of a list that is given, and lets a signature attest one that is not', () => {
    const run = passage({ until: 'second' })
    const partly = refusal({
      run,
      actor: second,
      command: { decision: 'approve', checklist: ['姓名', '职务'] },
    })
    expect(partly).toMatchObject({ status: 409, code: 'checklist' })
    expect(partly.message).toContain('排序、日期、数字、单位')
    const rows = ['单位', '姓名', '职务', '排序', '日期', '数字']
    expect(
      pass({ run, actor: second, command: { decision: 'approve', checklist: rows } }).decisions.at(
        -1,
      )?.checklist,
    ).toHaveLength(6)
    expect(
      pass({ run, actor: second, command: { decision: 'approve' } }).decisions.at(-1)?.attestsAll,
    ).toBe(true)
  })

  it('refuses to sign what changed since it was read', () => {
    const step = { run: passage(), actor: first, facts: withHead(factsOf(), { revision: 'r2' }) }
    expect(refusal({ ...step, command: { decision: 'approve', revision: 'r1' } })).toMatchObject({
      status: 409,
      code: 'changed',
    })
    expect(pass({ ...step, command: { decision: 'approve', revision: 'r2' } }).revision).toBe('r2')
  })

  it('tells a late one that the stage is passed, and a stranger that it is none of theirs', () => {
    const run = passage({ until: 'second' })
    expect(
      refusal({ run, actor: person('另一初审', 'reviewer1'), command: { decision: 'approve' } }),
    ).toMatchObject({ status: 409 })
    expect(refusal({ run, actor: editor, command: { decision: 'approve' } })).toMatchObject({
      status: 403,
    })
    expect(
      refusal({ run, actor: person('管理员', 'administrator'), command: { decision: 'approve' } }),
    ).toMatchObject({ status: 403 })
    expect(
      refusal({ run, actor: second, command: { decision: 'approve', stage: 'first' } }),
    ).toMatchObject({ status: 409 })
  })

  it.each(['draft', 'approved'] as const)('refuses to judge what is not in review: %s', (state) => {
    const run = state === 'draft' ? undefined : passage({ until: 'approved' })
    expect(refusal({ run, actor: chief, command: { decision: 'approve' } })).toMatchObject({
      status: 409,
    })
  })
})

describe('the final approval', () => {
  const run = passage({ until: 'final' })

  it('names accounts and the earliest time', () => {
    const command = {
      decision: 'approve' as const,
      accounts: ['2', 1],
      publishAt: '2026-11-22T00:00:00.000Z',
    }
    expect(pass({ run, actor: chief, command })).toMatchObject({
      accounts: [1, 2],
      publishAt: command.publishAt,
    })
  })

  it('takes what the author planned, and the web when nothing was', () => {
    const facts = factsOf()
    const planned = factsOf({
      accounts: { ...facts.accounts, planned: ['2'] },
      plannedFor: '2026-12-01T00:00:00.000Z',
    })
    expect(
      pass({ run, actor: chief, command: { decision: 'approve' }, facts: planned }),
    ).toMatchObject({ accounts: [2], publishAt: planned.plannedFor })
    expect(pass({ run, actor: chief, command: { decision: 'approve' } }).accounts).toEqual([1])
  })

  it.each([
    ['a foreign account', { accounts: [9] }],
    ['no account', { accounts: [] }],
  ])('refuses %s', (_, given) => {
    expect(
      refusal({ run, actor: chief, command: { decision: 'approve', ...given } }),
    ).toMatchObject({ status: 409, code: 'accounts' })
  })

  it('refuses when there is no account at all, or something is missing since', () => {
    const none = factsOf({ accounts: { available: [], planned: [], fallback: [] } })
    expect(
      refusal({ run, actor: chief, command: { decision: 'approve' }, facts: none }),
    ).toMatchObject({ code: 'noAccount' })
    const expired = factsOf({ blocking: ['图片授权已到期'] })
    expect(
      refusal({ run, actor: chief, command: { decision: 'approve' }, facts: expired }),
    ).toMatchObject({ code: 'findings' })
  })
})

describe('an API key', () => {
  it.each(['submit', 'approve', 'return', 'reject', 'withdraw', 'followUp'] as const)(
    'may not %s',
    (decision) => {
      const key = { ...chief, kind: 'apiKey' as const, may: [...chief.may, ...editor.may] }
      expect(
        refusal({
          run: passage({ until: 'final' }),
          actor: key,
          command: { decision, opinion: 'x' },
        }),
      ).toMatchObject({ status: 403 })
    },
  )
})

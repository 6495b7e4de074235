import { describe, expect, it } from '@jest/globals'
import { chief, editor, factsOf, first, pass, passage, refusal, second, withHead } from './kit'

const back = (opinion: string, more: object = {}) => ({
  decision: 'return' as const,
  opinion,
  code: 'fact',
  ...more,
})
const fixed = (snapshot: object) =>
  withHead(factsOf(), { snapshot: { title: '标题', digest: '摘要', ...snapshot }, revision: 'r2' })

describe('return', () => {
  it('asks for words and a known reason', () => {
    const run = passage({ until: 'second' })
    expect(refusal({ run, actor: second, command: { decision: 'return' } })).toMatchObject({
      status: 400,
      code: 'opinion',
    })
    expect(refusal({ run, actor: second, command: back('x', { code: 'whim' }) })).toMatchObject({
      status: 400,
      code: 'code',
    })
  })

  it('to the author: the run waits, and nobody judges meanwhile', () => {
    const run = pass({
      run: passage({ until: 'second' }),
      actor: second,
      command: back('人名待核'),
    })
    expect(run).toMatchObject({ state: 'returned', stage: '' })
    expect(run.decisions.at(-1)).toMatchObject({
      code: 'fact',
      opinion: '人名待核',
      stage: 'second',
      target: 'author',
    })
    expect(refusal({ run, actor: second, command: { decision: 'approve' } })).toMatchObject({
      status: 409,
    })
  })

  it('to an earlier stage: that one is open again, the passes after it are gone', () => {
    const run = pass({
      run: passage({ until: 'final' }),
      actor: chief,
      command: back('再核', { target: 'first' }),
    })
    expect(run).toMatchObject({ state: 'inReview', stage: 'first' })
    expect(run.stages.map(({ state }) => state)).toEqual(['open', 'waiting', 'waiting'])
    expect(run.stages.every(({ passed }) => passed === undefined)).toBe(true)
  })

  it.each(['final', 'second', 'nowhere'])('cannot go forward or stay: %s', (target) => {
    expect(
      refusal({ run: passage({ until: 'second' }), actor: second, command: back('x', { target }) }),
    ).toMatchObject({ status: 400 })
  })
})

describe('resubmission', () => {
  const returned = pass({
    run: passage({ until: 'second' }),
    actor: second,
    command: back('改摘要'),
  })

  it('goes on where it was returned when only words were mended', () => {
    const run = pass({
      run: returned,
      actor: editor,
      command: { decision: 'submit' },
      facts: fixed({ digest: '更好的摘要' }),
    })
    expect(run).toMatchObject({ state: 'inReview', stage: 'second', revision: 'r2' })
    expect(run.stages[0]).toMatchObject({ state: 'passed', passed: { by: { id: first.id } } })
    expect(pass({ run, actor: second, command: { decision: 'approve' } }).stage).toBe('final')
  })

  it.each([
    ['the title', { title: '另一个标题' }],
    ['a number', { digest: '摘要 12 人' }],
    ['a picture', { cover: 5 }],
  ])('begins at 初审 again when %s changed', (_, change) => {
    const run = pass({
      run: returned,
      actor: editor,
      command: { decision: 'submit' },
      facts: fixed(change),
    })
    expect(run).toMatchObject({ stage: 'first' })
    expect(run.stages.map(({ state }) => state)).toEqual(['open', 'waiting', 'waiting'])
  })
})

describe('reject', () => {
  it('is the final reviewer’s alone, with a reason', () => {
    expect(
      refusal({
        run: passage({ until: 'second' }),
        actor: second,
        command: { decision: 'reject', opinion: 'x' },
      }),
    ).toMatchObject({ status: 403 })
    expect(
      refusal({ run: passage({ until: 'final' }), actor: chief, command: { decision: 'reject' } }),
    ).toMatchObject({ status: 400 })
  })

  it('is final: the same content cannot come again, a changed one can, as a new run', () => {
    const run = pass({
      run: passage({ until: 'final' }),
      actor: chief,
      command: { decision: 'reject', opinion: '导向不妥' },
    })
    expect(run).toMatchObject({ state: 'rejected', stage: '' })
    expect(refusal({ run, actor: editor, command: { decision: 'submit' } })).toMatchObject({
      status: 409,
      code: 'rejected',
    })
    const again = pass({
      run,
      actor: editor,
      command: { decision: 'submit' },
      facts: fixed({ title: '重写' }),
    })
    expect(again).toMatchObject({ state: 'inReview', stage: 'first' })
    expect(again.decisions).toHaveLength(1)
  })
})

describe('withdraw', () => {
  it('is the submitter’s, before anybody has begun', () => {
    const run = passage()
    expect(refusal({ run, actor: first, command: { decision: 'withdraw' } })).toMatchObject({
      status: 403,
    })
    expect(pass({ run, actor: editor, command: { decision: 'withdraw' } })).toMatchObject({
      state: 'withdrawn',
      stage: '',
    })
  })

  it('is over once a reviewer opened it or decided', () => {
    const opened = pass({ run: passage(), actor: first, command: { decision: 'opened' } })
    expect(
      refusal({ run: opened, actor: editor, command: { decision: 'withdraw' } }),
    ).toMatchObject({ status: 409, code: 'opened' })
    expect(
      refusal({
        run: passage({ until: 'second' }),
        actor: editor,
        command: { decision: 'withdraw' },
      }),
    ).toMatchObject({ status: 409 })
  })
})

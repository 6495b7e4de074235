import { describe, expect, it } from '@jest/globals'
import { bodyOf, problemOf } from '@/admin/review/decisionBody'
import { labelOfDecision } from '@/admin/review/labelOfDecision'
import {
  actionsOf,
  heldSince,
  isFinalStage,
  missingTicks,
  reasonForWaiting,
} from '@/admin/review/nextAction'
import { emptyDraft } from '@/admin/review/reviewStore'
import { wordsIn } from '@/admin/words/wordsIn'
import { answerAt } from './answerAt'

const word = wordsIn('zh')

describe('the next action', () => {
  it('is to pass, before anything quiet', () => {
    const answer = answerAt({
      stage: 'second',
      allowed: { approve: true, return: true, risk: true, opened: true },
    })
    expect(actionsOf(answer)).toEqual({ primary: 'approve', quiet: ['return', 'risk'] })
  })
  it('is to submit when there is no run', () =>
    expect(actionsOf(answerAt({ allowed: { submit: true, approve: '还没有送审' } })).primary).toBe(
      'submit',
    ))
  it('says why there is none', () => {
    const answer = answerAt({
      stage: 'final',
      allowed: { approve: '现在是终审，您没有终审权限', submit: '稿件正在审核' },
    })
    expect(actionsOf(answer).primary).toBeUndefined()
    expect(reasonForWaiting(answer)).toBe('现在是终审，您没有终审权限')
  })
  it('stays in sight with its obstacle, for those who may submit', () => {
    const answer = answerAt({
      runState: 'returned',
      state: 'returned',
      stage: '',
      allowed: { submit: '配图没有授权' },
    })
    expect(actionsOf(answer, true)).toEqual({
      primary: 'submit',
      obstacle: '配图没有授权',
      quiet: [],
    })
    expect(actionsOf(answer, false).primary).toBeUndefined()
    expect(
      actionsOf(answerAt({ stage: 'first', allowed: { submit: '稿件正在审核' } }), true).primary,
    ).toBeUndefined()
  })
  it('wears a verb that fits', () => {
    expect(labelOfDecision('approve', answerAt({ stage: 'final' }), word)).toBe('终审通过')
    expect(labelOfDecision('approve', answerAt({ stage: 'first' }), word)).toBe('通过')
    expect(labelOfDecision('submit', answerAt({ runState: 'returned', stage: '' }), word)).toBe(
      '修改好了，重新送审',
    )
    expect(labelOfDecision('submit', answerAt({ state: 'liveWithChanges' }), word)).toBe('送审修改')
  })
})

describe('what a decision needs', () => {
  const answer = answerAt({ stage: 'first', checklist: ['文字', '数字'] })
  const problem = (draft: object, decision: 'approve' | 'return' | 'reject' = 'approve') =>
    problemOf({ decision, answer, draft: { ...emptyDraft, ...draft }, word })

  it('does not pass with a row unticked', () => {
    expect(missingTicks(['文字', '数字'], ['数字'])).toEqual(['文字'])
    expect(problem({ ticked: ['数字'] })).toContain('1 项')
    expect(problem({ ticked: ['数字', '文字'] })).toBeUndefined()
  })
  it('does not return without a reason and words', () => {
    expect(problem({ opinion: '日期不对' }, 'return')).toContain('原因')
    expect(problem({ code: 'fact', opinion: '  ' }, 'return')).toContain('意见')
    expect(problem({ code: 'fact', opinion: '日期不对' }, 'return')).toBeUndefined()
    expect(problem({}, 'reject')).toContain('意见')
  })
  it('does not approve for nowhere', () => {
    const final = answerAt({ stage: 'final', checklist: [] })
    const draft = { ...emptyDraft, accounts: [] }
    expect(problemOf({ decision: 'approve', answer: final, draft, word })).toContain('账号')
  })
})

describe('what is sent', () => {
  const draft = {
    ...emptyDraft,
    ticked: ['文字', '别处的'],
    opinion: ' 可以 ',
    code: 'fact',
    accounts: ['2'],
    publishAt: '2026-11-22T00:00:00.000Z',
  }

  it('is only what this stage asked for', () =>
    expect(
      bodyOf({
        decision: 'approve',
        answer: answerAt({ stage: 'first', checklist: ['文字'] }),
        draft,
      }),
    ).toEqual({
      opinion: '可以',
      checklist: ['文字'],
    }))
  it('names channels and time at the final stage, ids in their own type', () =>
    expect(
      bodyOf({ decision: 'approve', answer: answerAt({ stage: 'final', checklist: [] }), draft }),
    ).toEqual({
      opinion: '可以',
      checklist: [],
      accounts: [2],
      publishAt: '2026-11-22T00:00:00.000Z',
    }))
  it('returns with its code', () =>
    expect(bodyOf({ decision: 'return', answer: answerAt({ stage: 'second' }), draft })).toEqual({
      opinion: '可以',
      code: 'fact',
    }))
})

describe('who has it', () => {
  it('knows the last stage that takes part', () => {
    expect(isFinalStage(answerAt({ stage: 'final' }))).toBe(true)
    expect(isFinalStage(answerAt({ stage: 'second' }))).toBe(false)
  })
  it('counts from the last decision', () =>
    expect(heldSince(answerAt({ stage: 'second' }))).toBe('2026-11-20T02:00:00.000Z'))
})

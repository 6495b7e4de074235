import { describe, expect, test } from '@jest/globals'
import type { Command } from '@/comments/decide/command'
import type { Decided } from '@/comments/decide/decide'
import { decide } from '@/comments/decide/decide'
import type { LastDecision } from '@/comments/decide/undone'
import type { CommentRow } from '@/comments/decide/verdictColumns'
import { VIOLATIONS } from '@/moderation/vocabulary'

const now = new Date('2026-11-21T08:00:00Z')
const row = (given: Partial<CommentRow> = {}): CommentRow => ({
  id: 1,
  state: 'held',
  isShown: false,
  isQueued: true,
  text: '食堂又涨价了',
  organization: 1,
  channel: 'web',
  sentiment: 'negative',
  intent: 'complaint',
  violation: null,
  violations: [],
  ...given,
})
const run = (command: Command, given: Partial<CommentRow> = {}, last?: LastDecision) =>
  decide({ comment: row(given), command, now, last })
const done = (command: Command, given: Partial<CommentRow> = {}, last?: LastDecision): Decided => {
  const result = run(command, given, last)
  if ('refusal' in result) throw new Error(result.refusal.message)
  return result
}

describe('a decision about a comment', () => {
  test.each([
    ['approve', 'approved', true, false],
    ['elect', 'elected', true, false],
    ['hold', 'held', false, true],
  ] as const)('%s leads to %s', (action, state, isShown, isQueued) => {
    expect(done({ action }).after).toMatchObject({ state, isShown, isQueued })
  })

  test.each(['author-only', 'reject', 'delete'] as const)(
    '%s needs a code, and sentiment is none',
    (action) => {
      const refused = run({ action, sentiment: 'negative' })
      expect(refused).toMatchObject({ refusal: { status: 400 } })
      const { message } = (refused as { refusal: { message: string } }).refusal
      for (const code of VIOLATIONS) expect(message).toContain(code)
      const { after } = done({ action, violation: 'abuse' })
      expect(after).toMatchObject({ isShown: false, isQueued: false, violation: 'abuse' })
      expect(after.hiddenReason).toContain('辱骂')
      expect(after.hiddenReason).not.toContain('负面')
    },
  )

  test('to elect is to show; to approve what was elected takes it back and stays public', () => {
    const { after } = done({ action: 'elect' })
    expect(after).toMatchObject({ state: 'elected', isShown: true })
    expect(done({ action: 'approve' }, after).after).toMatchObject({
      state: 'approved',
      isShown: true,
    })
  })

  test('showing a comment says that nothing is wrong with it, a claim to a work aside', () => {
    const ad = { violation: 'ad', violations: ['ad'], hiddenReason: '…' } as const
    expect(done({ action: 'approve' }, { ...ad, violations: ['ad'] }).after).toMatchObject({
      violation: null,
      violations: [],
      hiddenReason: null,
    })
    const claim: Partial<CommentRow> = { violation: 'copyright', violations: ['copyright'] }
    expect(done({ action: 'approve' }, claim).after.violation).toBe('copyright')
  })

  test('a ticket says nothing against the comment', () => {
    const asked = done({ action: 'to-appeal' })
    expect(asked).toMatchObject({ ticket: {}, after: { state: 'approved', isShown: true } })
    const claim = done({ action: 'to-report', violation: 'copyright' })
    expect(claim).toMatchObject({ ticket: { kind: 'copyright' }, after: { isShown: true } })
    expect(done({ action: 'to-report' }).ticket).toEqual({ kind: 'report' })
  })

  test('abuse in an appeal still opens a ticket, and the words stay hidden', () => {
    const abusive: Partial<CommentRow> = {
      intent: 'appeal',
      violation: 'abuse',
      violations: ['abuse'],
    }
    expect(done({ action: 'to-appeal' }, abusive)).toMatchObject({
      ticket: {},
      after: { state: 'held', isShown: false },
    })
    expect(done({ action: 'reject', violation: 'abuse' }, abusive).ticket).toEqual({
      kind: 'appeal',
    })
    expect(done({ action: 'reject', violation: 'spam' }, abusive).ticket).toBeUndefined()
    expect(done({ action: 'reject', violation: 'abuse' }, { ...abusive, ticket: 3 }).ticket).toBe(
      undefined,
    )
  })

  test('hearsay is held for checking, not deleted', () => {
    const held = done({ action: 'hold', violation: 'rumour-unverified' })
    expect(held).toMatchObject({ ticket: { kind: 'rumour' }, after: { state: 'held' } })
  })

  test('labels alone change nothing else', () => {
    const shown = { state: 'approved', isShown: true, isQueued: false } as const
    const { after, ticket, concernsChannel } = done(
      { action: 'relabel', sentiment: 'negative', intent: 'complaint' },
      { ...shown, sentiment: 'positive', intent: 'praise', goneAt: now.toISOString() },
    )
    expect(after).toMatchObject({ ...shown, sentiment: 'negative', intent: 'complaint' })
    expect(ticket).toBeUndefined()
    expect(concernsChannel).toBe(false)
    expect(run({ action: 'relabel' })).toMatchObject({ refusal: { status: 400 } })
  })

  test('a label that makes it an appeal opens a ticket where there is none, and changes nothing else', () => {
    const shown = { state: 'approved', isShown: true, isQueued: false } as const
    const relabel: Command = { action: 'relabel', sentiment: 'negative', intent: 'appeal' }
    const { after, ticket, concernsChannel } = done(relabel, { ...shown, intent: 'praise' })
    expect(after).toMatchObject({ ...shown, sentiment: 'negative', intent: 'appeal' })
    expect([ticket, concernsChannel]).toEqual([{}, false])
    expect(done(relabel, { ...shown, ticket: 3 }).ticket).toBeUndefined()
    const tone: Command = { action: 'relabel', sentiment: 'negative' }
    expect(done(tone, { ...shown, intent: 'appeal' }).ticket).toBeUndefined()
  })

  test('what the machine did not judge yet and a person touched waits for people', () => {
    const pending = { state: 'pending', isQueued: false } as const
    expect(done({ action: 'relabel', intent: 'appeal' }, pending).after).toMatchObject({
      state: 'held',
      isQueued: true,
    })
  })

  test('masks stretches, or what is found; the rest of the text stays where it was', () => {
    const text = '找张三代办，电话见上'
    expect(done({ action: 'mask', spans: [{ start: 1, end: 3 }] }, { text }).text).toBe(
      '找张*代办，电话见上',
    )
    expect(done({ action: 'mask' }, { text: '找13800138000代办' }).text).toBe('找138****8000代办')
    expect(run({ action: 'mask' }, { text })).toMatchObject({ refusal: { status: 400 } })
  })

  test('a picture is shown or removed, where there is one', () => {
    expect(run({ action: 'picture', picture: 'remove' })).toMatchObject({
      refusal: { status: 409 },
    })
    const { after } = done({ action: 'picture', picture: 'remove' }, { picture: { state: 'held' } })
    expect(after.picture).toEqual({ state: 'removed' })
  })
})

describe('undoing', () => {
  const before = { state: 'approved', isShown: true, isQueued: false, violation: null } as const
  const last: LastDecision = {
    ...{ id: 4, action: 'reject', createdAt: '2026-11-21T07:00:00.000Z' },
    before,
    after: { state: 'rejected', isShown: false },
  }
  const rejected = { state: 'rejected', isShown: false, isQueued: false } as const

  test('goes back to what was', () => {
    const { after, event } = done({ action: 'undo' }, { ...rejected, violation: 'ad' }, last)
    expect(after).toMatchObject({ ...before, hiddenReason: null })
    expect(event.action).toBe('comment.undo')
  })

  test('does not make words public that nobody has seen', () => {
    const edited = { ...rejected, editedAt: '2026-11-21T07:30:00.000Z' }
    expect(done({ action: 'undo' }, edited, last).after).toMatchObject({
      state: 'held',
      isShown: false,
      isQueued: true,
    })
  })

  test('brings a masked text back, unless it was edited since', () => {
    const masked: LastDecision = {
      ...last,
      action: 'mask',
      before: { ...before, text: '找张三' },
      after: { ...before, text: '找张*' },
    }
    expect(done({ action: 'undo' }, { ...before, text: '找张*' }, masked).text).toBe('找张三')
    expect(done({ action: 'undo' }, { ...before, text: '别的话' }, masked).text).toBeUndefined()
  })

  test('needs something to undo', () => {
    expect(run({ action: 'undo' })).toMatchObject({ refusal: { status: 409 } })
  })
})

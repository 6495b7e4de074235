import { describe, expect, it } from '@jest/globals'
import type { Act, ActState, Verb } from '@/comments/acts/act'
import type { Capabilities } from '@/comments/acts/capabilities'
import { plannedActs } from '@/comments/acts/plannedActs'
import type { CommentState } from '@/comments/acts/rows'

const wechat: Capabilities = {
  isConnected: true,
  can: ['elect', 'unelect', 'delete', 'reply', 'unreply'],
  showsElectedOnly: true,
}
const weibo: Capabilities = { isConnected: true, can: ['delete', 'reply'], showsElectedOnly: false }
const hiding: Capabilities = {
  isConnected: true,
  can: ['hide', 'show', 'delete'],
  showsElectedOnly: false,
}
const nothing: Capabilities = { isConnected: false, can: [], showsElectedOnly: false }

const comment = { key: '1:9', channel: 'weibo', account: 1, external: { commentId: '9' } }

let number = 0
const act = (verb: Verb, state: ActState, more: Partial<Act> = {}): Act => ({
  ...{ id: ++number, key: `1:${verb}:${number}`, comment: 1, organization: 1, channel: 'weibo' },
  ...{ act: verb, state, fence: 0, tries: 0, createdAt: '2026-11-21T00:00:00.000Z', ...more },
})

type Case = {
  from: CommentState
  to: CommentState
  capabilities: Capabilities
  acts?: Act[]
  by?: 'person' | 'machine'
  given?: object
}

const planOf = ({ from, to, capabilities, acts, by, given }: Case) => {
  const { plan, cancel } = plannedActs({
    comment: { ...comment, ...given },
    before: { state: from },
    after: { state: to },
    ...{ capabilities, acts, by },
  })
  return {
    plan: plan.map((each) => [each.act, each.state, ...(each.why ? [each.why] : [])].join(' ')),
    cancel,
  }
}

describe('what a verdict does on the channel', () => {
  it('elects and un-elects where readers see elected comments only', () => {
    expect(planOf({ from: 'held', to: 'elected', capabilities: wechat }).plan).toEqual([
      'elect queued',
    ])
    const acts = [act('elect', 'done')]
    expect(planOf({ from: 'elected', to: 'approved', capabilities: wechat, acts }).plan).toEqual([
      'unelect queued',
    ])
    expect(planOf({ from: 'elected', to: 'rejected', capabilities: wechat, acts }).plan).toEqual([
      'unelect queued',
    ])
    expect(planOf({ from: 'held', to: 'rejected', capabilities: wechat }).plan).toEqual([])
  })

  it('un-elects what somebody elected at the platform, ours having failed', () => {
    const given = { external: { commentId: '9', isElected: true } }
    const asked = { from: 'elected', to: 'rejected', capabilities: wechat, given } as const
    const failed = act('elect', 'failed')
    expect(planOf({ ...asked, acts: [failed] })).toEqual({
      plan: ['unelect queued'],
      cancel: [failed.id],
    })
    const over = [act('elect', 'done'), act('unelect', 'done')]
    expect(planOf({ ...asked, acts: over }).plan).toEqual([])
  })

  it('elects nothing where nobody elects', () => {
    expect(planOf({ from: 'held', to: 'elected', capabilities: weibo }).plan).toEqual([])
  })

  it('hides where it can, deletes where it can only delete', () => {
    expect(planOf({ from: 'held', to: 'rejected', capabilities: hiding }).plan).toEqual([
      'hide queued',
    ])
    expect(planOf({ from: 'held', to: 'deleted', capabilities: hiding }).plan).toEqual([
      'delete queued',
    ])
    expect(planOf({ from: 'held', to: 'rejected', capabilities: weibo }).plan).toEqual([
      'delete queued',
    ])
    expect(planOf({ from: 'elected', to: 'deleted', capabilities: wechat }).plan).toEqual([
      'delete queued',
    ])
  })

  it('never deletes what its author is to keep; a person looks what can be done', () => {
    const kept = { from: 'approved', to: 'authorOnly', capabilities: weibo } as const
    expect(planOf(kept).plan).toEqual(['hide byHand cannot'])
    expect(planOf({ ...kept, capabilities: hiding }).plan).toEqual(['hide queued'])
    expect(planOf({ ...kept, capabilities: wechat }).plan).toEqual([])
    const deleting = act('delete', 'queued')
    expect(planOf({ ...kept, from: 'rejected', acts: [deleting] })).toEqual({
      plan: ['hide byHand cannot'],
      cancel: [deleting.id],
    })
    const waiting = act('hide', 'byHand')
    expect(planOf({ ...kept, from: 'authorOnly', to: 'rejected', acts: [waiting] })).toEqual({
      plan: ['delete queued'],
      cancel: [waiting.id],
    })
  })

  it('leaves it to a person where the channel cannot, and for what was imported', () => {
    expect(planOf({ from: 'held', to: 'rejected', capabilities: nothing }).plan).toEqual([
      'hide byHand noInterface',
    ])
    const given = { key: 'import:1:9' }
    expect(planOf({ from: 'held', to: 'rejected', capabilities: weibo, given }).plan).toEqual([
      'delete byHand imported',
    ])
    const reading: Capabilities = { isConnected: true, can: ['reply'], showsElectedOnly: false }
    expect(planOf({ from: 'approved', to: 'rejected', capabilities: reading }).plan).toEqual([
      'hide byHand cannot',
    ])
  })

  it('does nothing by itself for a machine', () => {
    const by = 'machine'
    expect(planOf({ from: 'pending', to: 'rejected', capabilities: weibo, by }).plan).toEqual([
      'delete byHand machine',
    ])
    expect(planOf({ from: 'pending', to: 'rejected', capabilities: wechat, by }).plan).toEqual([])
  })

  it('puts into the queue what waited for a person, once one decides', () => {
    const waiting = act('delete', 'byHand')
    const asked = { from: 'rejected', to: 'rejected', capabilities: weibo } as const
    expect(planOf({ ...asked, acts: [waiting] })).toEqual({
      plan: ['delete queued'],
      cancel: [waiting.id],
    })
    const queued = act('delete', 'queued')
    expect(planOf({ ...asked, acts: [queued] })).toEqual({ plan: [], cancel: [] })
  })

  it('undoes: takes back what is queued, turns back what is done', () => {
    const queued = act('hide', 'queued')
    const undone = { from: 'rejected', to: 'approved', capabilities: hiding } as const
    expect(planOf({ ...undone, acts: [queued] })).toEqual({ plan: [], cancel: [queued.id] })
    expect(planOf({ ...undone, acts: [act('hide', 'done')] }).plan).toEqual(['show queued'])
    const begun = act('hide', 'running', { intentAt: '2026-11-21T00:00:01.000Z' })
    expect(planOf({ ...undone, acts: [begun] }).plan).toEqual(['show queued'])
    const doubtful = act('hide', 'unconfirmed', { intentAt: '2026-11-21T00:00:01.000Z' })
    expect(planOf({ ...undone, acts: [doubtful] })).toEqual({
      plan: ['show queued'],
      cancel: [doubtful.id],
    })
    const deleted = [act('delete', 'done')]
    expect(planOf({ ...undone, capabilities: weibo, acts: deleted }).plan).toEqual([
      'show byHand irreversible',
    ])
  })

  it('has nothing to do on our own site, and with what is gone', () => {
    const given = { channel: 'web' }
    expect(planOf({ from: 'held', to: 'rejected', capabilities: nothing, given }).plan).toEqual([])
    const gone = { goneAt: '2026-11-21T00:00:00.000Z' }
    const open = act('delete', 'byHand')
    expect(
      planOf({ from: 'held', to: 'deleted', capabilities: weibo, given: gone, acts: [open] }),
    ).toEqual({ plan: [], cancel: [open.id] })
  })
})

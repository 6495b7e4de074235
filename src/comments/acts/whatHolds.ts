import { whyNoAnswer } from '../replies/mayAnswer'
import { readReply } from '../replies/reply'
import type { Act } from './act'
import { laneOf } from './act'
import type { ActDesk } from './actDesk'
import type { ActStep } from './actStep'
import { failedStep, goneStep } from './actStep'
import type { CommentRow } from './rows'
import { findActs } from './rows'

/** Why this act does not go now; undefined when it does. Asked before anything was sent. */
export async function whatHolds(
  { payload, act }: ActDesk,
  comment: CommentRow,
): Promise<ActStep | undefined> {
  const now = new Date()
  const acts = await findActs({ payload, where: { comment: { equals: act.comment } } })
  const first = firstInLane(acts, act)
  if (first) return { then: 'later', at: afterThe(first, now) }
  if (comment.goneAt) return goneStep({ act, now })
  // Its words were changed, and nobody has judged the new ones yet.
  if (comment.state === 'pending' && MAKES_PUBLIC.includes(act.act))
    return { then: 'later', at: new Date(now.getTime() + pendingMs) }
  if (act.act !== 'reply') return isUnwanted(act, comment) ? cancelledStep(now) : undefined
  const reply = act.reply === undefined ? undefined : await readReply({ payload, id: act.reply })
  const why =
    reply?.state === 'approved' ? whyNoAnswer(comment) : '这条回复已经撤回或在修改，没有发出。'
  if (!why) return undefined
  return failedStep(
    { act, now },
    {
      error: {
        ...{ kind: 'content', code: 'notAnswerable', message: why },
        remedy: '无需处理；确实要回复的，请先恢复这条留言，再重新送审。',
      },
    },
  )
}

const MAKES_PUBLIC: readonly Act['act'][] = ['elect', 'show', 'reply']
const pendingMs = 5_000

/** What is not to be seen any more is not brought before readers. Pure. */
export const isUnwanted = ({ act }: Pick<Act, 'act'>, { state }: CommentRow): boolean =>
  (act === 'elect' && state !== 'elected') || (act === 'show' && HIDDEN.includes(state))

const HIDDEN: readonly CommentRow['state'][] = ['authorOnly', 'rejected', 'deleted']

const cancelledStep = (now: Date): ActStep => ({
  then: 'change',
  change: {
    state: 'cancelled',
    action: 'act.cancel',
    data: { nextAt: null, finishedAt: now.toISOString() },
    reason: '留言的处理已经改变',
  },
})

/** Acts on one comment run in order, but what is said to it and what is done to it do not wait for each other. Pure. */
export function firstInLane(acts: readonly Act[], act: Act): Act | undefined {
  const at = acts.findIndex(({ id }) => String(id) === String(act.id))
  return acts
    .slice(0, Math.max(0, at))
    .find(
      (each) =>
        laneOf(each) === laneOf(act) && (each.state === 'queued' || each.state === 'running'),
    )
}

const soonMs = 1_000
const lateMs = 60_000

/** As soon as it may be through, and once a minute however long it waits: it may be cancelled. */
function afterThe({ nextAt }: Act, now: Date): Date {
  const wanted = nextAt ? Date.parse(nextAt) - now.getTime() : 0
  return new Date(now.getTime() + Math.min(lateMs, Math.max(soonMs, wanted + soonMs)))
}

import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import type { Act } from '../acts/act'
import { capabilitiesOf } from '../acts/capabilities'
import { writeAct } from '../acts/planActs'
import { whyNoCall } from '../acts/plannedActs'
import { findActs, readComment } from '../acts/rows'
import { changeReply } from './changeReply'
import { markSent } from './markSent'
import type { Reply } from './reply'
import { findReplies } from './reply'

/** Longer than any write takes. */
const SETTLED_MS = 120_000
const MOST = 50

/**
 * A reply that was passed has an act, and ends as that ends. Without transactions a process may be killed between the two;
 * what it left is put right here. The number of replies that were.
 */
export async function healReplies(payload: Payload, now = new Date()): Promise<number> {
  const replies = await findReplies({
    payload,
    where: {
      and: [
        { state: { equals: 'approved' } },
        { updatedAt: { less_than: new Date(now.getTime() - SETTLED_MS).toISOString() } },
      ],
    },
    limit: MOST,
  })
  let healed = 0
  for (const reply of replies)
    try {
      // Most wait for a person to say it there: no turn to write is taken for them.
      const [act] = await findActs({ payload, where: { reply: { equals: reply.id } } })
      if (act && !ENDED.includes(act.state)) continue
      if (await heal(payload, reply, now)) healed += 1
    } catch (err) {
      payload.logger.warn({ msg: `reply ${String(reply.id)} is as it was`, err })
    }
  return healed
}

const ACTOR = { id: 'machine', name: '留言操作进程' }

async function heal(payload: Payload, { id }: Reply, now: Date): Promise<boolean> {
  return inTransaction({ payload, label: 'reply.heal' }, async (req) => {
    const [reply] = await findReplies({ payload, req, where: { id: { equals: id } }, limit: 1 })
    if (reply?.state !== 'approved') return false
    const comment = await readComment({ payload, req, id: reply.comment })
    if (!comment) return false
    const [act] = await findActs({ payload, req, where: { reply: { equals: id } } })
    if (act && !ENDED.includes(act.state)) return false
    if (act?.state === 'done') {
      const at = new Date(act.finishedAt ?? now)
      await markSent({ req, reply, at, actor: ACTOR })
    } else if (act)
      await changeReply({
        ...{ req, reply, state: 'failed' },
        action: 'reply.failed',
        actor: ACTOR,
      })
    else if (comment.channel === 'web') await markSent({ req, reply, at: now, actor: ACTOR })
    else {
      const capabilities = capabilitiesOf(comment.channel)
      const why = whyNoCall({ act: 'reply', comment, capabilities })
      const planned = why
        ? ({ act: 'reply', state: 'byHand', why } as const)
        : ({ act: 'reply', state: 'queued' } as const)
      await writeAct({ req, comment, planned, now, reply })
    }
    return true
  })
}

const ENDED: readonly Act['state'][] = ['done', 'failed', 'cancelled']

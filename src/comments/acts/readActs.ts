import type { PayloadRequest, Where } from 'payload'
import { can, organizationsWith } from '@/access/scope'
import type { Act } from './act'
import { laneOf } from './act'
import { capabilitiesOf } from './capabilities'
import { whyNoCall } from './plannedActs'
import type { CommentRow } from './rows'
import { findActs, readComment } from './rows'

/** An act as the panel shows it. */
export type ShownAct = Pick<
  Act,
  'id' | 'act' | 'channel' | 'state' | 'error' | 'instructions' | 'createdAt' | 'finishedAt'
> & {
  can: ('retry' | 'confirm' | 'cancel')[]
  comment: Pick<CommentRow, 'id' | 'text' | 'itemTitle'>
}

/** States in which an act waits for a person. */
export const WAITING: readonly Act['state'][] = ['byHand', 'unconfirmed', 'failed']

const most = 100

/** Everything that was planned for one comment, in order. */
export async function actsOf(req: PayloadRequest, comment: CommentRow): Promise<ShownAct[]> {
  return shown(req, await read(req, { comment: { equals: comment.id } }))
}

/** What waits for a person at the platforms, the oldest first. */
export async function actsWaiting(req: PayloadRequest): Promise<ShownAct[]> {
  const organizations = await organizationsWith(req, 'comment.read')
  if (organizations.length === 0) return []
  const where: Where = {
    and: [{ state: { in: [...WAITING] } }, { organization: { in: organizations } }],
  }
  const acts = await shown(req, await read(req, where))
  return acts.filter((act) => act.can.length > 0)
}

const read = (req: PayloadRequest, where: Where) =>
  findActs({ payload: req.payload, req, where, limit: most })

async function shown(req: PayloadRequest, acts: readonly Act[]): Promise<ShownAct[]> {
  const rows: ShownAct[] = []
  for (const each of acts) {
    const comment = await readComment({ payload: req.payload, req, id: each.comment })
    if (!comment) continue
    const { id, act, channel, state, error, instructions, createdAt, finishedAt } = each
    const { text, itemTitle } = comment
    rows.push({
      ...{ id, act, channel, state, error, instructions, createdAt, finishedAt },
      can: (await mayDo(req, each)) ? doable(each, comment) : [],
      comment: { id: comment.id, text, itemTitle },
    })
  }
  return rows
}

/** What the state allows; the endpoints have the last word. Pure. */
export function doable(act: Act, comment: CommentRow): ShownAct['can'] {
  const { state, channel } = act
  const canCall = !whyNoCall({ act: act.act, comment, capabilities: capabilitiesOf(channel) })
  if (state === 'unconfirmed') return ['confirm']
  if (state === 'queued' && !act.intentAt) return ['cancel']
  if (state !== 'byHand' && state !== 'failed') return []
  return [...(canCall && !act.intentAt ? (['retry'] as const) : []), 'confirm', 'cancel']
}

/** Of a reply for whoever may reply; of the rest for moderators, and for operators what a person ordered. */
export async function mayDo(req: PayloadRequest, act: Act): Promise<boolean> {
  if (await can(req, 'comment.moderate', act.organization)) return true
  if (laneOf(act) === 'talk') return can(req, 'comment.reply', act.organization)
  // What only a machine proposed is for a moderator to confirm.
  return act.orderedBy !== undefined && can(req, 'delivery.operate', act.organization)
}

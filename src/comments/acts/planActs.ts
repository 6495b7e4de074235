import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, isStaff } from '@/access/scope'
import { LeaseLost } from '@/distribution/leaseLost'
import { programWrite } from '@/review/programWrite'
import { showReplies } from '../replies/showReplies'
import type { Act, Verb } from './act'
import { ACTS } from './act'
import { capabilitiesOf } from './capabilities'
import { changeAct } from './changeAct'
import { instructionsFor } from './instructions'
import type { PlannedAct } from './plannedActs'
import { plannedActs } from './plannedActs'
import type { CommentRow, CommentState } from './rows'
import { findActs, toComment } from './rows'

type Standing = { state: CommentState; isShown?: boolean | null }

type Planning = {
  req: PayloadRequest
  /** The row as stored or as Payload gives it. */
  comment: { id: Id } & object
  /** Its verdict columns before and after. */
  before: Standing
  after: Standing
  /** Of the decision. */
  round: number
  /** Who decided: a person, when `req` comes from one. */
  by?: 'person' | 'machine'
  now?: Date
}

/** Deleting cannot be taken back: whoever pressed the wrong key has this long to undo it. */
export const undoMs = 8_000

/**
 * Writes what a verdict does on the channel, in the transaction of `req`; planned twice it is written once. Public
 * replies follow their comment. Calls nobody.
 */
export async function planActs({
  req,
  comment: given,
  before,
  after,
  round,
  by = isStaff(req.user) ? 'person' : 'machine',
  now = new Date(),
}: Planning): Promise<void> {
  const comment = toComment(given)
  const { isClosed, goneAt } = given as { isClosed?: boolean | null; goneAt?: string | null }
  const isShown = isPublic(after) && !isClosed && !goneAt
  await showReplies({ req, comment: comment.id, isShown })
  if (comment.channel === 'web') return
  const { payload } = req
  const acts = await findActs({ payload, req, where: { comment: { equals: comment.id } } })
  const capabilities = capabilitiesOf(comment.channel)
  const { plan, cancel } = plannedActs({ comment, before, after, capabilities, acts, by })
  for (const act of acts.filter(({ id }) => cancel.includes(id))) await supersede({ req, act, now })
  for (const each of plan) await writeAct({ req, comment, round, planned: each, now })
}

const isPublic = ({ state, isShown }: Standing): boolean =>
  isShown ?? (state === 'approved' || state === 'elected')

type Writing = {
  req: PayloadRequest
  comment: CommentRow
  planned: PlannedAct
  now: Date
} & ({ round: number } | { reply: { id: Id; text: string } })

/** One act; the row of the same key is used again when it was cancelled or has failed, and left alone otherwise. */
export async function writeAct({ req, comment, planned, now, ...why }: Writing): Promise<void> {
  const { payload } = req
  const { act, state } = planned
  const reply = 'reply' in why ? why.reply : undefined
  const key = 'round' in why ? `${comment.id}:${act}:${why.round}` : `reply:${why.reply.id}`
  const data = {
    nextAt: state === 'queued' ? dueAt(act, now) : null,
    instructions:
      state === 'byHand'
        ? instructionsFor({
            channel: comment.channel,
            act,
            why: planned.why,
            url: await addressOf({ req, comment }),
            author: comment.authorName,
            said: comment.text,
            text: reply?.text,
          })
        : null,
    orderedBy: isStaff(req.user) ? (idOf(req.user) ?? null) : null,
    tries: 0,
    error: null,
    finishedAt: null,
  }
  const [found] = await findActs({ payload, req, where: { key: { equals: key } }, limit: 1 })
  if (found) {
    const isOver = found.state === 'cancelled' || found.state === 'failed'
    if (!isOver || found.intentAt) return
    return changeAct({ payload, req, act: found, change: { state, action: 'act.retry', data } })
  }
  const { id, organization, account, channel } = comment
  const row = {
    key,
    comment: id,
    organization,
    account,
    channel,
    act,
    state,
    reply: reply?.id,
    ...data,
  }
  await payload.create({
    collection: ACTS,
    data: row as never,
    depth: 0,
    overrideAccess: true,
    context: programWrite,
    req,
  })
}

const dueAt = (act: Verb, now: Date): string =>
  new Date(now.getTime() + (act === 'delete' ? undoMs : 0)).toISOString()

/** Where the item it stands under can be seen. */
async function addressOf({
  req,
  comment,
}: Pick<Writing, 'req' | 'comment'>): Promise<string | undefined> {
  if (comment.delivery === undefined) return undefined
  const where = { id: { equals: comment.delivery } }
  const row = await req.payload.db.findOne<{ id: Id; url?: string | null }>({
    collection: 'deliveries',
    where,
    req,
  })
  return row?.url ?? undefined
}

async function supersede({ req, act, now }: { req: PayloadRequest; act: Act; now: Date }) {
  const { payload } = req
  const data = { nextAt: null, finishedAt: now.toISOString() }
  const reason = '被后来的处理取代'
  const change = { state: 'cancelled', action: 'act.cancel', data, reason } as const
  try {
    await changeAct({ payload, req, act, change })
  } catch (error) {
    // A worker took it since: what follows is done after it.
    if (!(error instanceof LeaseLost)) throw error
  }
}

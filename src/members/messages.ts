import type { Payload, PayloadRequest } from 'payload'
import { unseal } from '@/access/secrets'
import type { Member } from '@/payload-types'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import { codeSender } from './sender'

export type MessageView = {
  id: string
  text: string
  title: string
  submission: string
  at: string
  isNew: boolean
}

export async function listMessages(
  { payload }: Pick<PayloadRequest, 'payload'>,
  member: Member,
): Promise<{ messages: MessageView[]; unread: number }> {
  const { docs } = await payload.find({
    collection: 'member-messages',
    where: { member: { equals: member.id } },
    sort: '-createdAt',
    limit: 50,
    depth: 0,
    overrideAccess: true,
  })
  const messages = docs.map(({ id, text, title, submission, createdAt, readAt }) => ({
    id: String(id),
    text,
    title: title ?? '',
    submission: submission ?? '',
    at: createdAt,
    isNew: !readAt,
  }))
  return { messages, unread: messages.filter(({ isNew }) => isNew).length }
}

export async function readMessages(req: PayloadRequest, member: Member): Promise<object> {
  await req.payload.update({
    collection: 'member-messages',
    where: { and: [{ member: { equals: member.id } }, { readAt: { exists: false } }] },
    data: { readAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
  return { read: true }
}

const mostTries = 3
const batch = 50

/** The worker's turn at the outbox. Claimed before it is sent: a message is rather lost as a text than sent twice. */
export async function sendMessages(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'member-messages',
    where: {
      and: [{ state: { equals: 'queued' } }, { nextAt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'nextAt',
    limit: batch,
    depth: 0,
    overrideAccess: true,
  })
  for (const row of docs) {
    const set = (data: Record<string, unknown>, state: string) =>
      setColumns({
        payload,
        collection: 'member-messages',
        id: row.id,
        if: { state: { equals: state } },
        data,
      })
    if (!(await set({ state: 'sending' }, 'queued'))) continue
    const after = await sendOne(payload, idOf(row.member) as Id, row.text)
    const tries = (row.tries ?? 0) + 1
    const again = after === 'failed' && tries < mostTries
    const nextAt = new Date(now.getTime() + tries * 5 * 60_000).toISOString()
    await set({ state: again ? 'queued' : after, tries, ...(again && { nextAt }) }, 'sending')
  }
}

async function sendOne(
  payload: Payload,
  id: Id,
  text: string,
): Promise<'sent' | 'failed' | 'kept'> {
  const sender = await codeSender()
  const member = await payload.findByID({
    collection: 'members',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!sender || !member?.phoneSealed || member.notify === false) return 'kept'
  const phone = unseal(member.phoneSealed, payload.secret)
  const sent = await sender.send({ phone, kind: 'notice', text })
  if (sent.result === 'failed')
    payload.logger.warn({ msg: `message sender ${sender.name}: ${sent.why}` })
  return sent.result === 'shown' ? 'kept' : sent.result
}

import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Said } from '../ingest/said'

type Row = { id: Id; comment: unknown; text: string; state: string }

/**
 * Leaves out what we answered ourselves and now comes back from the channel: it is shown already, as the official reply
 * it is. What somebody wrote at the platform's own desk stays.
 */
export async function withoutOwnReplies(payload: Payload, said: readonly Said[]): Promise<Said[]> {
  const answers = said.filter(({ isByAccount, parentKey }) => isByAccount && parentKey)
  if (answers.length === 0) return [...said]
  const { docs: parents } = await payload.db.find<{ id: Id; key: string }>({
    collection: 'comments',
    where: { key: { in: answers.map(({ parentKey = '' }) => parentKey) } },
    select: { key: true },
    pagination: false,
    limit: 0,
  })
  if (parents.length === 0) return [...said]
  const { docs: replies } = await payload.db.find<Row>({
    collection: 'comment-replies',
    where: { comment: { in: parents.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
  })
  const isOurs = ({ isByAccount, parentKey, text }: Said): boolean => {
    if (!isByAccount || !parentKey) return false
    const parent = parents.find(({ key }) => key === parentKey)?.id
    return replies.some(
      (reply) =>
        String(idOf(reply.comment)) === String(parent) &&
        reply.state !== 'inReview' &&
        reply.state !== 'returned' &&
        isSameText(text, reply.text),
    )
  }
  return said.filter((each) => !isOurs(each))
}

/** Weibo puts "回复@somebody:" before it. */
const isSameText = (there: string, ours: string): boolean =>
  there.replace(/^回复@[^:：]{1,40}[:：]/, '').trim() === ours.trim()

import type { PayloadRequest } from 'payload'
import { commentOf, isPublic } from '@/comments/site/commentRow'
import { changeReply } from './changeReply'
import type { Reply } from './reply'

type Marking = {
  /** In a transaction. */
  req: PayloadRequest
  reply: Reply
  at: Date
  actor?: { id: string; name: string }
}

/** It was said: from now on it stands beside the comment on our own site as well, where that is public. */
export async function markSent({ req, reply, at, actor }: Marking): Promise<Reply> {
  const comment = await commentOf(req, reply.comment)
  return changeReply({
    ...{ req, reply, state: 'sent', action: 'reply.sent', actor },
    data: { sentAt: at.toISOString(), isShown: comment !== undefined && isPublic(comment) },
  })
}

import type { PayloadRequest } from 'payload'
import type { CommentRow } from '../acts/rows'
import { changeReply } from './changeReply'
import type { Reply } from './reply'

type Marking = {
  /** In a transaction. */
  req: PayloadRequest
  reply: Reply
  comment: Pick<CommentRow, 'isShown'>
  at: Date
  actor?: { id: string; name: string }
}

/** It was said: from now on it stands beside the comment on our own site as well, where that is public. */
export const markSent = ({ req, reply, comment, at, actor }: Marking): Promise<Reply> =>
  changeReply({
    ...{ req, reply, state: 'sent', action: 'reply.sent', actor },
    data: { sentAt: at.toISOString(), isShown: comment.isShown === true },
  })

import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import type { CommentRow } from '@/comments/decide/verdictColumns'
import { readOriginal } from '@/comments/ingest/readOriginal'
import { refusal } from '@/distribution/answer'

/** The words as written. The look is in the log before anything is shown, also when nothing could be opened. */
export async function revealOriginal(
  req: PayloadRequest,
  { comment, reason }: { comment: CommentRow; reason: string },
): Promise<string> {
  if (reason.length < 2) throw refusal(400, '请写明查看原文的原因，会进入审计。')
  await record(req, {
    action: 'comment.reveal',
    target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
    organization: comment.organization,
    reason,
  })
  const original = await opened(req, comment)
  if (original === undefined) throw refusal(409, '这条留言没有留存原文。')
  return original
}

async function opened(req: PayloadRequest, { id }: CommentRow): Promise<string | undefined> {
  try {
    return await readOriginal({ payload: req.payload, req, id })
  } catch (error) {
    req.payload.logger.error({ msg: `original of comment ${id} cannot be opened`, err: error })
    throw refusal(
      409,
      '原文无法解密：加密它时的 PAYLOAD_SECRET 与现在的不同，或数据已损坏。请联系管理员找回原来的密钥。',
    )
  }
}

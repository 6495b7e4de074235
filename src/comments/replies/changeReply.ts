import type { PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { Reply, ReplyState } from './reply'
import { REPLIES } from './reply'

type Changing = {
  /** In a transaction. */
  req: PayloadRequest
  reply: Reply
  state: ReplyState
  data?: Partial<Omit<Reply, 'id' | 'state' | 'comment' | 'organization'>>
  /** Absent where another event says it already. */
  action?: AuditAction
  reason?: string
  detail?: Record<string, unknown>
  actor?: { id: string; name: string }
}

/** The one way a reply changes its state: if nobody changed it since it was read, with one audit event. Throws 409. */
export async function changeReply({
  req,
  reply,
  state,
  data,
  action,
  reason,
  detail,
  actor,
}: Changing): Promise<Reply> {
  const isOurs = await setColumns({
    payload: req.payload,
    req,
    collection: REPLIES,
    id: reply.id,
    if: {
      and: [{ state: { equals: reply.state } }, { text: { equals: reply.text } }],
    },
    data: { ...data, state },
  })
  if (!isOurs) throw refusal(409, '这条回复刚刚被别人处理过，请刷新后再看。')
  if (action)
    await record(req, {
      action,
      target: { kind: REPLIES, id: reply.id },
      organization: reply.organization,
      reason,
      detail: { comment: String(reply.comment), from: reply.state, to: state, ...detail },
      actor,
    })
  return { ...reply, ...data, state }
}

import type { PayloadRequest } from 'payload'
import { idOf, sameId } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Act } from '../acts/act'
import { isUnsent } from '../acts/act'
import { capabilitiesOf } from '../acts/capabilities'
import { changeAct } from '../acts/changeAct'
import { writeAct } from '../acts/planActs'
import { whyNoCall } from '../acts/plannedActs'
import { findActs, readComment } from '../acts/rows'
import { changeReply } from './changeReply'
import { demandAnswerable } from './mayAnswer'
import { markSent } from './markSent'
import type { Reply } from './reply'

type Reviewing = { req: PayloadRequest; reply: Reply; opinion?: string }

/** Passed by another person than its author: said on our own site at once, elsewhere by an act. */
export async function approveReply({ req, reply, opinion }: Reviewing): Promise<Reply> {
  demandOther({ req, reply })
  const { payload } = req
  return inTransaction({ payload, req, label: 'reply.approve' }, async (inside) => {
    const comment = await readComment({ payload, req: inside, id: reply.comment })
    if (!comment) throw refusal(404, '没有这条留言。')
    demandAnswerable(comment)
    const now = new Date()
    const approved = await changeReply({
      req: inside,
      reply,
      state: 'approved',
      data: { reviewer: idOf(req.user), reviewedAt: now.toISOString(), opinion: opinion || null },
      action: 'reply.approve',
      reason: opinion,
    })
    if (comment.channel === 'web') return markSent({ req: inside, reply: approved, at: now })
    const capabilities = capabilitiesOf(comment.channel)
    const why = whyNoCall({ act: 'reply', comment, capabilities })
    const planned = why
      ? ({ act: 'reply', state: 'byHand', why } as const)
      : ({ act: 'reply', state: 'queued' } as const)
    await writeAct({ req: inside, comment, planned, now, reply: approved })
    return approved
  })
}

/** With what has to be changed. */
export async function returnReply({ req, reply, opinion }: Reviewing): Promise<Reply> {
  demandOther({ req, reply })
  if (!opinion) throw refusal(400, '请写明退回意见，拟稿人会照着修改。')
  return inTransaction({ payload: req.payload, req, label: 'reply.return' }, (inside) =>
    changeReply({
      req: inside,
      reply,
      state: 'returned',
      data: { reviewer: idOf(req.user), reviewedAt: new Date().toISOString(), opinion },
      action: 'reply.return',
      reason: opinion,
    }),
  )
}

/** While nothing of it was sent. */
export async function withdrawReply({ req, reply }: Reviewing): Promise<Reply> {
  const { payload } = req
  if (reply.state === 'sent') throw refusal(409, '这条回复已经发出，不能撤回。')
  if (reply.state === 'withdrawn') throw refusal(409, '这条回复已经撤回了。')
  return inTransaction({ payload, req, label: 'reply.withdraw' }, async (inside) => {
    const acts = await findActs({ payload, req: inside, where: { reply: { equals: reply.id } } })
    for (const act of acts.filter(({ state }) => state !== 'cancelled')) {
      const isTaken = Boolean(act.leaseUntil) && Date.parse(String(act.leaseUntil)) > Date.now()
      if (!isUnsent(act) || isTaken) throw refusal(409, '这条回复正在发送或已经发出，不能撤回。')
      await cancel({ req: inside, act })
    }
    return changeReply({ req: inside, reply, state: 'withdrawn', action: 'reply.withdraw' })
  })
}

async function cancel({ req, act }: { req: PayloadRequest; act: Act }): Promise<void> {
  const data = { nextAt: null, finishedAt: new Date().toISOString() }
  const change = { state: 'cancelled', action: 'act.cancel', data, reason: '回复已撤回' } as const
  try {
    await changeAct({ payload: req.payload, req, act, change })
  } catch (error) {
    throw error instanceof LeaseLost ? refusal(409, '这条回复正在发送，不能撤回。') : error
  }
}

function demandOther({ req, reply }: Reviewing): void {
  if (reply.state !== 'inReview') throw refusal(409, '这条回复不在待审状态，请刷新后再看。')
  if (sameId(reply.author, req.user)) throw refusal(403, '自己写的回复要由另一位同事审核。')
}

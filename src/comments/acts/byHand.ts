import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { LeaseLost } from '@/distribution/leaseLost'
import { whyNoAnswer } from '../replies/mayAnswer'
import { readReply } from '../replies/reply'
import type { Act, ActState } from './act'
import { isUnsent } from './act'
import { capabilitiesOf } from './capabilities'
import type { ActChange } from './changeAct'
import { changeAct } from './changeAct'
import { replyFailed, replyGoesAgain, replyWasSent } from './ofReply'
import { whyNoCall } from './plannedActs'
import { readComment } from './rows'

/** What a person may do with an act. Each refuses with 409 and the reason when it does not fit the state. */

type ByHand = { req: PayloadRequest; act: Act }

/** Goes by the channel's interface (again); of what a machine proposed it is the confirmation. */
export async function retryAct({ req, act }: ByHand): Promise<void> {
  const refused = CANNOT_RETRY[act.state] ?? (act.intentAt ? DOUBTFUL : undefined)
  if (refused) throw refusal(409, refused)
  const comment = await readComment({ payload: req.payload, id: act.comment })
  if (!comment) throw refusal(404, '没有这条留言。')
  if (whyNoCall({ act: act.act, comment, capabilities: capabilitiesOf(act.channel) }))
    throw refusal(409, '系统不能代为操作，请按步骤在平台上处理，完成后点「已处理」。')
  await demandReplyable({ req, act, comment })
  const data = {
    ...{ nextAt: new Date().toISOString(), tries: 0, error: null, instructions: null },
    ...{ finishedAt: null, orderedBy: idOf(req.user) },
  }
  await write({ req, act }, { state: 'queued', action: 'act.retry', data }, (inside) =>
    replyGoesAgain({ req: inside, act }),
  )
}

/** It is not wanted any more, and nothing of it was sent. */
export async function cancelAct({ req, act }: ByHand): Promise<void> {
  const refused = CANNOT_CANCEL[act.state] ?? (isUnsent(act) ? undefined : DOUBTFUL)
  if (refused) throw refusal(409, refused)
  const data = { nextAt: null, finishedAt: new Date().toISOString() }
  await write({ req, act }, { state: 'cancelled', action: 'act.cancel', data }, (inside) =>
    replyFailed({ req: inside, act }),
  )
}

/** A person looked at the platform, or did it there: it is done, or it is not. */
export async function confirmAct({
  req,
  act,
  done,
  note,
}: ByHand & { done: boolean; note: string }): Promise<void> {
  if (!['byHand', 'unconfirmed', 'failed'].includes(act.state))
    throw refusal(409, '这一步不需要人工确认。')
  const common = { nextAt: null, finishedAt: new Date().toISOString() }
  const asked = { action: 'act.confirm', reason: note, detail: { done } } as const
  if (done) {
    const receipt = { ...act.receipt, byHand: 'true' }
    const data = { ...common, error: null, receipt, doneBy: idOf(req.user) }
    return write({ req, act }, { ...asked, state: 'done', data }, (inside) =>
      replyWasSent({ req: inside, act }),
    )
  }
  const error = {
    ...{ kind: 'confirmed', code: 'confirmedAbsent', message: '人工确认：平台上没有完成' },
    remedy: '可以点「重试」再执行一次；不再需要的点「取消」。',
  }
  const data = { ...common, error, intentAt: null }
  await write({ req, act }, { ...asked, state: 'failed', data }, (inside) =>
    replyFailed({ req: inside, act }),
  )
}

async function write(
  { req, act }: ByHand,
  change: ActChange,
  also: (req: PayloadRequest) => Promise<unknown>,
): Promise<void> {
  if (act.leaseUntil && Date.parse(act.leaseUntil) > Date.now()) throw refusal(409, BUSY)
  await changeAct({ payload: req.payload, req, act, change, also }).catch((error: unknown) => {
    throw error instanceof LeaseLost ? refusal(409, BUSY) : error
  })
}

async function demandReplyable({
  req,
  act,
  comment,
}: ByHand & { comment: Parameters<typeof whyNoAnswer>[0] }): Promise<void> {
  if (act.act !== 'reply' || act.reply === undefined) return
  const why = whyNoAnswer(comment)
  if (why) throw refusal(409, why)
  const reply = await readReply({ payload: req.payload, id: act.reply })
  if (reply?.state !== 'approved' && reply?.state !== 'failed')
    throw refusal(409, '这条回复已经修改或撤回，请重新审核后再发。')
}

const BUSY = '这一步正在执行，请稍后再试。'
const DOUBTFUL = '结果还没有确认：请先到平台核对，再点「已处理」或「没有完成」。'

const CANNOT_RETRY: Partial<Record<ActState, string>> = {
  running: BUSY,
  done: '已经完成，不会重复执行。',
  unconfirmed: DOUBTFUL,
  cancelled: '已经取消了；需要时请重新处理这条留言。',
}

const CANNOT_CANCEL: Partial<Record<ActState, string>> = {
  running: '正在执行，不能取消。',
  done: '已经完成，不能取消；需要撤回的请撤销对留言的处理。',
  unconfirmed: DOUBTFUL,
  cancelled: '已经取消了。',
}

import type { PayloadRequest } from 'payload'
import { changeReply } from '../replies/changeReply'
import { markSent } from '../replies/markSent'
import { readReply } from '../replies/reply'
import type { Act } from './act'

type After = {
  /** In the transaction of the act's own change. */
  req: PayloadRequest
  act: Act
  actor?: { id: string; name: string }
}

/** What becomes of a reply with its act: said. */
export async function replyWasSent({ req, act, actor }: After): Promise<void> {
  const reply = await replyOf({ req, act })
  if (!reply || reply.state === 'sent') return
  await markSent({ req, reply, actor, at: new Date() })
}

/** Not said: the author sees it on the desk, with the reason in the act. */
export async function replyFailed({ req, act, actor }: After): Promise<void> {
  const reply = await replyOf({ req, act })
  if (reply?.state === 'approved')
    await changeReply({ req, reply, state: 'failed', action: 'reply.failed', actor })
}

/** Under way again, with the words that were passed. */
export async function replyGoesAgain({ req, act }: After): Promise<void> {
  const reply = await replyOf({ req, act })
  if (reply?.state === 'failed')
    await changeReply({ req, reply, state: 'approved', action: 'reply.again' })
}

const replyOf = ({ req, act }: After) =>
  act.act !== 'reply' || act.reply === undefined
    ? Promise.resolve(undefined)
    : readReply({ payload: req.payload, req, id: act.reply })

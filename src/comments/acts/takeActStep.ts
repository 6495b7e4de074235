import type { PayloadRequest } from 'payload'
import { updateFenced } from '@/database/atomic'
import { losable } from '@/database/losable'
import { checkpoint } from '@/distribution/checkpoint'
import { readDelivery } from '@/distribution/delivery'
import { LeaseLost } from '@/distribution/leaseLost'
import { PATIENCE, persist } from '@/distribution/persist'
import { readReply } from '../replies/reply'
import type { Instructions } from './act'
import { ACTS } from './act'
import type { ActDesk } from './actDesk'
import type { ActStep } from './actStep'
import { changeAct, releasedAct } from './changeAct'
import { instructionsFor } from './instructions'
import { replyFailed, replyWasSent } from './ofReply'
import { readComment } from './rows'

export const workerActor = ({ lease }: Pick<ActDesk, 'lease'>) => ({
  id: `worker:${lease.worker}`,
  name: '留言操作进程',
})

/** Writes what an attempt came to, and gives the act back. Kept at: the platform may know it already. */
export async function takeActStep(desk: ActDesk, step: ActStep): Promise<void> {
  const { payload, act } = desk
  const { id, fence } = act
  if (step.then === 'later') {
    const { at, error } = step
    const data = {
      nextAt: at.toISOString(),
      ...(error && { error, tries: act.tries + 1 }),
      ...releasedAct(act),
    }
    await checkpoint('before-state:later')
    // Lost with the power, it is looked at again when its lease is over.
    await persist(PATIENCE.afterMs, async () => {
      const isOurs = await losable(() => updateFenced({ payload, queue: ACTS, id, fence, data }))
      if (!isOurs) throw new LeaseLost(id)
    })
    return checkpoint('after-state')
  }
  const { change, reply } = step
  await checkpoint(`before-state:${change.state}`)
  const actor = workerActor(desk)
  await persist(PATIENCE.afterMs, async () => {
    const instructions = await instructionsOf(desk, step)
    const data = { ...change.data, ...(instructions && { instructions }) }
    const also = async (req: PayloadRequest) => {
      if (reply === 'sent') await replyWasSent({ req, act, actor })
      if (reply === 'failed') await replyFailed({ req, act, actor })
    }
    await changeAct({ payload, act, change: { ...change, data }, actor, also })
  })
  await checkpoint('after-state')
}

/** What a person does instead, where the platform refused. */
async function instructionsOf(
  { payload, act }: ActDesk,
  step: ActStep,
): Promise<Instructions | undefined> {
  if (step.then !== 'change' || !step.byHandBecause) return undefined
  const comment = await readComment({ payload, id: act.comment })
  const delivery =
    comment?.delivery === undefined
      ? undefined
      : await readDelivery({ payload, id: comment.delivery })
  const reply = act.reply === undefined ? undefined : await readReply({ payload, id: act.reply })
  return instructionsFor({
    ...{ channel: act.channel, act: act.act, because: step.byHandBecause },
    ...{ url: delivery?.url ?? undefined, author: comment?.authorName },
    ...{ said: comment?.text ?? '', text: reply?.text },
  })
}

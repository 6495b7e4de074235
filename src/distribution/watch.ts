import { pushedHint, pushedOutcome } from './callbackEvents'
import { checkpoint } from './checkpoint'
import type { Desk } from './desk'
import { observationOf } from './desk'
import type { Step } from './outcome'
import { LEFT_TO_A_PERSON, stepFor, toPerson } from './outcome'
import { takeStep } from './settle'

/** A publication the platform or a person has now: what was pushed to us about it, or else a look at the platform. */
export async function watch(desk: Desk, observation = observationOf(desk)): Promise<void> {
  const { payload, delivery, entries, publisher, context, timing } = desk
  const about = { payload, account: delivery.account, receipt: delivery.receipt }
  const pushed = await pushedOutcome(about)
  const hint = pushed ? undefined : await pushedHint(about)
  await checkpoint('before-poll')
  const looking = hint ? { ...observation, hint } : observation
  const outcome = pushed ?? (await publisher.observe(looking, context))
  await checkpoint('after-poll')
  const step = stepFor({ outcome, delivery, entries, now: new Date() })
  const isTooLong = Date.now() - acceptedAt(desk) > timing.watchMs
  await takeStep(desk, step.then === 'later' && isTooLong ? afterWatching(delivery) : step)
}

const afterWatching = ({ state }: Desk['delivery']): Step =>
  state === 'handedOff' ? LEFT_TO_A_PERSON : toPerson('平台一直没有给出结果，请到平台核对。')

export const acceptedAt = ({ entries, delivery }: Pick<Desk, 'entries' | 'delivery'>): number => {
  const last = entries.findLast(({ kind }) => kind === 'receipt')
  return Date.parse(last?.at ?? delivery.createdAt)
}

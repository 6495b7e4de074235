import type { Payload } from 'payload'
import { openAccount } from '@/distribution/accounts'
import { unleasedContext } from '@/distribution/unleasedContext'
import { publisherOf } from '@publishers/registry'
import { expiryOf } from './expiry'
import { writeUntil } from './keepAuthorization'

/**
 * Writes on every account how long its authorisation lasts, as the channel knows it now: tokens renew themselves, or were typed
 * in by hand. The desk and the register read it from there; what ends within a week is logged too.
 */
export async function noteExpiries(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { enabled: { not_equals: false } },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { name: true, channel: true, authorizedUntil: true },
    overrideAccess: true,
  })
  for (const { id, name, channel, authorizedUntil } of docs) {
    if (!publisherOf(channel).authorize?.until) continue
    const until = await untilOf(payload, id).catch((err: unknown) => {
      payload.logger.error({ msg: `authorisation of account ${String(id)}`, err })
      return undefined
    })
    if (until === undefined) continue
    const text = new Date(until).toISOString()
    if (text !== authorizedUntil) await writeUntil({ payload, id, until: text })
    const { reminder, daysLeft, level } = expiryOf({ until, now })
    if (level === 'over') payload.logger.warn({ msg: `「${name}」的授权已到期，请重新授权` })
    else if (reminder) payload.logger.warn({ msg: `「${name}」的授权还有 ${daysLeft} 天到期` })
  }
}

async function untilOf(payload: Payload, id: number | string): Promise<number | undefined> {
  const open = await openAccount({ payload, id })
  if (!open) return undefined
  const context = unleasedContext({ payload, open, caller: 'expiry', patienceMs: 10_000 })
  return publisherOf(open.account.channel).authorize?.until?.(context)
}

import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { openAccount } from '@/distribution/accounts'
import { unleasedContext } from '@/distribution/unleasedContext'
import type { Probe } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'

export type Probed = Probe & { at: string }

// A handful of reads; somebody may be waiting in front of the screen.
const patienceMs = 45_000

/**
 * Asks the platform what the account can do, and why not, and keeps the answer on the account. Never throws for what
 * the platform says: that is the finding. Undefined when there is no such account.
 */
export async function probeAccount({
  payload,
  id,
}: {
  payload: Payload
  id: Id
}): Promise<Probed | undefined> {
  const open = await openAccount({ payload, id })
  if (!open) return undefined
  const { probe } = publisherOf(open.account.channel)
  const context = unleasedContext({ payload, open, caller: 'probe', patienceMs })
  const found: Probe = probe
    ? await probe(context).catch((error: unknown) => failed(payload, error))
    : { items: [byHand] }
  const at = new Date().toISOString()
  // Below Payload's hooks: a finding is no change of the account, and the form's own saving must not meet it.
  await payload.db.updateOne({
    collection: 'channel-accounts',
    id,
    data: { probe: found, probedAt: at },
  })
  return { ...found, at }
}

const byHand: Probe['items'][number] = {
  name: '接口',
  state: 'ok',
  message: '这个渠道没有发布接口，由人按发布包操作，无需检查。',
}

function failed(payload: Payload, error: unknown): Probe {
  if (!(error instanceof PublisherError)) {
    payload.logger.error({ msg: 'probe', err: error })
    const message = '检查没有完成。'
    return { items: [{ name: '检查', state: 'unknown', message, remedy: '请稍后再试。' }] }
  }
  const state = error.kind === 'transient' || error.kind === 'unconfirmed' ? 'unknown' : 'fail'
  return { items: [{ name: '连接', state, message: error.message, remedy: error.remedy }] }
}

import { PublisherError } from '@publishers/errors'
import { describeError } from '@/distribution/failure'
import { afterQuota } from '@/distribution/schedule'
import type { Reading } from './readSource'
import { restAccount } from './restAccount'
import { afterFailure, NO_RIGHT_MS } from './rhythm'

/** Asked with something it does not take any more: from the beginning next time. */
const STALE: readonly string[] = ['content', 'notFound', 'unknown', 'bug']

/** What a reading that failed leaves behind: when to try again, or who has to do something. Nothing is marked as gone. */
export async function failedReading(
  { payload, source }: Pick<Reading, 'payload' | 'source'>,
  error: unknown,
): Promise<Record<string, unknown>> {
  const now = new Date()
  const told = describeError(error)
  const { kind, code } = told
  if (kind === 'bug' || kind === 'unknown')
    payload.logger.error({ msg: `comment source ${String(source.id)} was not read`, err: error })
  // A limit of our own is nobody's failure.
  const failures = code === 'localQuota' ? source.failures : source.failures + 1
  const common = { error: told, failures, lastReadAt: now.toISOString() }
  if (code === 'noPrivilege')
    return {
      ...common,
      ...{ state: 'noRight', cursor: null, pass: null },
      nextAt: new Date(now.getTime() + NO_RIGHT_MS).toISOString(),
    }
  if (kind === 'manual')
    return { ...common, ...{ state: 'byHand', nextAt: null, cursor: null, pass: null } }
  const retryAfterMs = error instanceof PublisherError ? error.retryAfterMs : undefined
  const random = Math.random()
  const nextAt =
    kind === 'quota'
      ? afterQuota({ now, random, retryAfterMs })
      : code === 'localQuota'
        ? new Date(now.getTime() + (retryAfterMs ?? 0))
        : afterFailure({ failures, now, random, retryAfterMs })
  if (kind === 'quota' || kind === 'rateLimited')
    await restAccount({ payload, source, until: nextAt })
  const restart = STALE.includes(kind) ? { cursor: null, pass: null } : {}
  return { ...common, ...restart, nextAt: nextAt.toISOString() }
}

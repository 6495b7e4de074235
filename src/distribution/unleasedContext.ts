import type { Payload } from 'payload'
import type { Context } from '@publishers/contract'
import type { OpenAccount } from './accounts'
import { createContext } from './context'
import type { Lease } from './lease'
import { timing } from './timing'

type Making = {
  payload: Payload
  open: OpenAccount
  /** Who calls, for the logs: `preview`, `probe` … */
  caller: string
  /** All requests together; then everything under way is aborted. */
  patienceMs: number
}

/** A context without a delivery and so without a lease: for calls that publish nothing and may be made twice. */
export function unleasedContext({ payload, open, caller, patienceMs }: Making): Context {
  const lease: Lease = {
    worker: caller,
    signal: AbortSignal.timeout(patienceMs),
    covers: () => true,
    extended: () => undefined,
    stop: () => undefined,
  }
  return createContext({ payload, open, lease, timing: timing() }).context
}

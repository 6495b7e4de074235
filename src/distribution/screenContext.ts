import type { Payload } from 'payload'
import type { Context } from '@publishers/contract'
import type { OpenAccount } from './accounts'
import { createContext } from './context'
import type { Lease } from './lease'
import { timing } from './timing'

// Somebody waits in front of the screen; pictures may have to be uploaded first.
const patienceMs = 60_000

/** What a publisher may touch for somebody in front of a screen: no delivery is held, nothing may be published with it. */
export function screenContext({
  payload,
  open,
  purpose,
}: {
  payload: Payload
  open: OpenAccount
  purpose: string
}): Context {
  const lease: Lease = {
    worker: purpose,
    signal: AbortSignal.timeout(patienceMs),
    covers: () => true,
    extended: () => undefined,
    stop: () => undefined,
  }
  return createContext({ payload, open, lease, timing: timing() }).context
}

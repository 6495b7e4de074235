import type { Payload } from 'payload'
import type { Sandbox } from '@publishers/sandbox'
import { bringFollowers } from './bringFollowers'
import { correctN4 } from './correctN4'

/** What happens in the demo after it is out: a correction, and what people say. In the background; a fault is told, not thrown. */
export async function liveOn({
  payload,
  sandbox,
}: {
  payload: Payload
  sandbox: Sandbox | undefined
}): Promise<void> {
  const tell = (msg: string) => (err: unknown) => payload.logger.error({ msg, err })
  await correctN4(payload).catch(tell('demo correction'))
  if (sandbox) await bringFollowers({ payload, sandbox }).catch(tell('demo followers'))
}

import type { Payload, PayloadRequest } from 'payload'

import { isMongo } from './isMongo'
import type { LockedClient } from './sqlite/lockedClient'
import { stateSqlite } from './sqlite/stateSqlite'

/**
 * The short way to the rows of platform-state, on SQLite; undefined where there is none: on MongoDB, and in a
 * transaction of `req` that the running code was not called from.
 */
export async function stateRows({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<ReturnType<typeof stateSqlite> | undefined> {
  if (isMongo(payload)) return undefined
  const { client } = payload.db as unknown as { client: LockedClient }
  if ((await req?.transactionID) && !client.current()) return undefined
  return stateSqlite(client)
}

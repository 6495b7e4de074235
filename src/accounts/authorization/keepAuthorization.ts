import type { Payload, PayloadRequest } from 'payload'
import { idOf, type Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import type { OpenAccount } from '@/distribution/accounts'
import { readState as readStored, writeState } from '@/distribution/platformState'

/** What came of the last attempt, for the account's page. */
export type AuthorizationResult = { isDone: boolean; message: string; remedy: string; at: string }

type Recording = {
  req: PayloadRequest
  open: OpenAccount
  /** Id of the person who began. */
  user: string
  who: string
  /** Milliseconds. */
  expiresAt: number
}

/** The end on the account, and one audit event, together; the tokens were sealed by the channel before. */
export async function recordAuthorization({ req, open, user, who, expiresAt }: Recording) {
  const { payload } = req
  const { id, name } = open.account
  const until = new Date(expiresAt).toISOString()
  const actor = await actorOf(req, user)
  await inTransaction({ payload, req, label: `authorize account ${id}` }, async (inside) => {
    await writeUntil({ payload, req: inside, id, until })
    await record(inside, {
      action: 'account.authorize',
      target: { kind: 'channel-accounts', id, title: name },
      organization: open.organization,
      detail: { who, until },
      actor,
    })
  })
  const result = { isDone: true, message: `${who}，授权成功。`, remedy: '' }
  await keepResult({ payload, account: id, result })
}

/** Below Payload's hooks: it is no change of the account, and the form's own saving must not meet it. */
export async function writeUntil({
  payload,
  req,
  id,
  until,
}: {
  payload: Payload
  req?: PayloadRequest
  id: Id
  until: string
}): Promise<void> {
  const where = { id: { equals: id } }
  const data = { authorizedUntil: until }
  await payload.db.updateOne({ collection: 'channel-accounts', where, data, req })
}

type Keeping = { payload: Payload; account: Id; result: Omit<AuthorizationResult, 'at'> }

export async function keepResult({ payload, account, result }: Keeping): Promise<void> {
  const now = new Date()
  await writeState({
    payload,
    key: keyOf(account),
    value: { ...result, at: now.toISOString() },
    expiresAt: new Date(now.getTime() + 24 * 3_600_000),
  })
}

export async function lastResult(payload: Payload, account: Id) {
  const stored = await readStored({ payload, key: keyOf(account) })
  return stored?.value as AuthorizationResult | undefined
}

const keyOf = (account: Id): string => `authorization:${String(account)}`

/** The way back may come without the session; the person who began is known from the state. */
async function actorOf(req: PayloadRequest, user: string) {
  if (idOf(req.user) !== undefined) return undefined
  const id: Id = req.payload.db.defaultIDType === 'number' ? Number(user) : user
  const person = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return { id: user, name: person.name ?? '' }
}

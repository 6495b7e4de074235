import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { stateRows } from '@/database/stateRows'
import type { AuditAction } from './actions'
import type { AuditRow } from './chain'
import { GENESIS, hashHead, hashRow } from './chain'
import { AUDIT_HEAD } from './head'

export type AuditEvent = {
  action: AuditAction
  target: { kind: string; id: unknown; title?: string }
  organization?: unknown
  reason?: string
  /** Ids, hashes, states before and after. Never a secret, never personal data. */
  detail?: Record<string, unknown>
  /** Overrides the request's user, e.g. `worker:…`. */
  actor?: { id: string; name: string }
}

/** Appends one event to the hash chain, in the transaction of `req`; two events never read the same head. */
export async function record(req: PayloadRequest, event: AuditEvent): Promise<void> {
  await inTransaction({ payload: req.payload, req, label: `audit ${event.action}` }, (inside) =>
    append(inside, event),
  )
}

// Below Payload's hooks and access rules, which have nothing to say here: every change of a state waits for this.
async function append(req: PayloadRequest, event: AuditEvent): Promise<void> {
  const { payload } = req
  const query = {
    collection: 'audit-events',
    sort: '-seq',
    limit: 1,
    pagination: false,
    select: { seq: true, hash: true },
    req,
  } as const
  const { docs } = await payload.db.find<{ id: Id; seq: number; hash: string }>(query)
  const [last] = docs
  const prev = last?.hash ?? GENESIS
  const row = toRow(req, event, (last?.seq ?? 0) + 1)
  const hash = hashRow({ row, prev, key: payload.secret })
  const data = { ...row, prev, hash }
  await payload.db.create({ collection: 'audit-events', data, req, returning: false })
  await rememberHead(payload, req, { seq: row.seq, hash })
}

function toRow(req: PayloadRequest, event: AuditEvent, seq: number): AuditRow {
  const { user } = req
  const actor = event.actor ?? {
    id: user ? String(user.id) : 'system',
    name: user && 'name' in user ? String(user.name ?? '') : 'system',
  }
  return {
    seq,
    at: new Date().toISOString(),
    action: event.action,
    actor: actor.id,
    actorName: actor.name,
    organization: String(idOf(event.organization) ?? ''),
    targetKind: event.target.kind,
    targetId: String(event.target.id),
    targetTitle: event.target.title ?? '',
    reason: event.reason ?? '',
    detail: event.detail ?? {},
    requestId: req.headers?.get('x-request-id') ?? '',
    ip: req.headers?.get('x-client-ip') ?? '',
  }
}

/** The head is kept apart, so that cutting off the end of the log shows as well. */
async function rememberHead(
  payload: Payload,
  req: PayloadRequest,
  head: { seq: number; hash: string },
) {
  const collection = 'platform-state'
  const data = {
    key: AUDIT_HEAD,
    value: { ...head, mac: hashHead({ ...head, key: payload.secret }) },
  }
  const rows = await stateRows({ payload, req })
  if (rows) return rows.write({ ...data, now: new Date() })
  const found = await payload.db.findOne<{ id: Id }>({
    collection,
    where: { key: { equals: AUDIT_HEAD } },
    req,
  })
  if (found) await payload.db.updateOne({ collection, id: found.id, data, req })
  else await payload.db.create({ collection, data, req })
}

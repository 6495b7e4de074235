import type { CollectionAfterChangeHook } from 'payload'
import { record } from '@/audit/record'
import type { Probe } from '@publishers/contract'

/**
 * An account that is pointed to another server sends its secrets there. That is an administrator's right and nobody's
 * accident: one audit event names both servers, and the register warns until the next check. See src/decisions/secrets.md.
 */
export const tellNewAddress: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
  collection,
}) => {
  const [from, to] = [hostOf(previousDoc?.baseUrl), hostOf(doc.baseUrl)]
  if (operation !== 'update' || from === to) return doc
  await record(req, {
    action: 'account.move',
    target: { kind: collection.slug, id: doc.id, title: doc.name },
    organization: doc.organization,
    detail: { from, to },
  })
  // Below Payload's hooks, as every finding of a check.
  await req.payload.db.updateOne({
    collection: 'channel-accounts',
    id: doc.id,
    data: { probe: { items: [warning(from, to)] }, probedAt: new Date().toISOString() },
    req,
  })
  return doc
}

const warning = (from: string, to: string): Probe['items'][number] => ({
  name: '平台地址',
  state: 'warn',
  message: `平台地址由 ${from} 改成了 ${to}，账号的凭据和令牌从此发往新地址。`,
  remedy: '请管理员核对新地址；不认得时请立即改回，并到平台后台重置 AppSecret、重新授权。',
})

/** Scheme, host and port: what decides who gets the secrets. */
function hostOf(address: unknown): string {
  const text = String(address ?? '')
  return URL.canParse(text) ? new URL(text).origin : '平台官方地址'
}

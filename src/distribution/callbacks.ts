import type { Endpoint, PayloadRequest } from 'payload'
import { wakeByIds } from '@/comments/sources/wakeSources'
import { publisherOf } from '@publishers/registry'
import type { OpenAccount } from './accounts'
import { openAccount } from './accounts'
import { refusal, routeId } from './answer'
import { callbackAudience } from './callbackAudience'
import { takeEvent } from './callbackEvents'
import { tokenStore } from './stores'

/** The largest push a platform sends is a few KB. */
const maxBytes = 1024 * 1024

/**
 * `GET|POST /api/callbacks/<channel>/<account id>`: what a platform pushes to us. Checked by the channel, stored,
 * answered as the platform expects; nothing is sent from here.
 */
export const callbackEndpoints: Endpoint[] = (['get', 'post'] as const).map((method) => ({
  path: '/callbacks/:channel/:id',
  method,
  handler: takeCallback,
}))

async function takeCallback(req: PayloadRequest): Promise<Response> {
  const missing = '没有这个回调地址。'
  const open = await openAccount({ payload: req.payload, id: routeId(req, missing) })
  if (!open || open.account.channel !== req.routeParams?.channel) throw refusal(404, missing)
  const { verifyCallback: verify } = publisherOf(open.account.channel)
  if (!verify) throw refusal(404, missing)
  const request = {
    method: String(req.method ?? '').toUpperCase(),
    query: Object.fromEntries(new URL(req.url ?? '', 'http://here').searchParams),
    headers: Object.fromEntries(req.headers),
    body: await rawBody(req),
  }
  const heardBy = ({ account: to, credentials: secrets }: OpenAccount) =>
    verify(request, { account: to, credentials: secrets, now: () => new Date() })
  const { reply, events, revoked = [], commented = [] } = heardBy(open)
  const { payload } = req
  const isNews = events.length + revoked.length + commented.length > 0
  for (const other of isNews ? await callbackAudience({ payload, open }) : []) {
    // Signed with the secret of one account, it says nothing to an account that has another.
    const own = heardBy(other)
    const { id } = other.account
    for (const event of own.events) await takeEvent({ payload, account: id, event })
    for (const { ids } of own.commented ?? []) await wakeByIds({ payload, account: id, ids })
    for (const person of own.revoked ?? []) await noteRevoked({ payload, account: id, person })
  }
  return new Response(reply.body, {
    status: reply.status,
    headers: { 'Content-Type': reply.contentType, 'Cache-Control': 'no-store' },
  })
}

/** Longer than any grant lives. */
const REVOKED_KEPT_MS = 400 * 24 * 3_600_000

async function noteRevoked({
  payload,
  account,
  person,
}: {
  payload: PayloadRequest['payload']
  account: string
  person: string
}): Promise<void> {
  const now = Date.now()
  const mark = { value: String(now), expiresAt: now + REVOKED_KEPT_MS }
  await tokenStore({ payload, account }).set(`revoked:${person}`, mark)
}

/** The bytes as they came: signatures are over them. */
async function rawBody(req: PayloadRequest): Promise<Buffer> {
  const declared = Number(req.headers.get('content-length') ?? 0)
  if (declared > maxBytes) throw refusal(413, '内容过大。')
  const bytes = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length > maxBytes) throw refusal(413, '内容过大。')
  return bytes
}

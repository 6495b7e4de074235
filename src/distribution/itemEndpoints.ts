import type { Endpoint, PayloadRequest } from 'payload'
import { idOf, sameId, type Id } from '@/access/scope'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { openAccount } from './accounts'
import { answer, demand, readBody, refusal, routeId, textOf } from './answer'
import { fanoutEndpoint } from './fanoutEndpoint'
import { sendPreview } from './preview'
import { push } from './push'
import { orderRecall } from './recall'
import { headFor, shownRendition } from './shownRendition'

/**
 * `GET /api/<kind>/:id/renditions?account=<id>[&compare=published]` → `ShownRendition` of the newest revision; sends nothing.
 * `POST /api/<kind>/:id/recall` `{ reason, orderGiver?, accounts? }` → `{ deliveries: [{ account, state, … }], cancelled }`.
 * `POST /api/<kind>/:id/push` `{ accounts? }` → `{ planned: [{ account, delivery?, created, reason? }] }`.
 * `POST /api/<kind>/:id/preview?account=<id>` `{ recipient }` → `{ receipt }`: the newest revision to one phone, published nowhere.
 * Errors: 400 malformed, 401, 403, 404, 409 not now, with the reason.
 */
export const deliveryItemEndpoints = (kind: string): Endpoint[] => {
  const known = kind as Kind
  return [
    { path: '/:id/renditions', method: 'get', handler: (req) => renditionOf(req, known) },
    { path: '/:id/preview', method: 'post', handler: (req) => previewItem(req, known) },
    { path: '/:id/recall', method: 'post', handler: (req) => recallItem(req, known) },
    { path: '/:id/push', method: 'post', handler: (req) => pushItem(req, known) },
    fanoutEndpoint(known),
  ]
}

async function renditionOf(req: PayloadRequest, kind: Kind): Promise<Response> {
  const item = await visibleItem({ req, kind, permission: 'content.read' })
  const { account } = await accountOfQuery(req)
  const compare = queryOf(req).get('compare') === 'published'
  return answer(await shownRendition({ req, kind, item, account, compare }))
}

async function previewItem(req: PayloadRequest, kind: Kind): Promise<Response> {
  const body = await readBody(req)
  const item = await visibleItem({ req, kind, permission: 'content.write' })
  const open = await accountOfQuery(req)
  const recipient = textOf(body.recipient, { name: '收件人', max: 64 })
  if (!recipient) throw refusal(400, '请填写预览人的微信号（须已关注该公众号）。')
  const { publisher, content } = await headFor({ req, kind, item, account: open.account })
  return answer({
    receipt: await sendPreview({ payload: req.payload, publisher, content, open, recipient }),
  })
}

async function recallItem(req: PayloadRequest, kind: Kind): Promise<Response> {
  const body = await readBody(req)
  const item = await visibleItem({ req, kind, permission: 'content.recall' })
  const reason = textOf(body.reason, { name: '理由', max: 500 })
  if (!reason) throw refusal(400, '请写明撤稿理由。')
  const orderGiver = textOf(body.orderGiver, { name: '下令人', max: 40 }) || undefined
  const accounts = idsOf(body.accounts)
  return answer(await orderRecall({ req, kind, item, reason, orderGiver, accounts }))
}

async function pushItem(req: PayloadRequest, kind: Kind): Promise<Response> {
  const body = await readBody(req)
  const item = await visibleItem({ req, kind, permission: 'delivery.operate' })
  return answer(await push({ req, kind, item: item.id, accounts: idsOf(body.accounts) }))
}

type Seeing = {
  req: PayloadRequest
  kind: Kind
  permission: 'content.read' | 'content.write' | 'content.recall' | 'delivery.operate'
}

async function visibleItem({ req, kind, permission }: Seeing) {
  if (!req.user) throw refusal(401, '请先登录。')
  const item = await headOf({ payload: req.payload, req, kind, id: routeId(req, missing) })
  if (!item) throw refusal(404, missing)
  await demand({
    req,
    permission,
    seeing: 'content.read',
    organization: item.organization,
    missing,
  })
  return item
}

const missing = '没有这篇稿件。'

async function accountOfQuery(req: PayloadRequest) {
  const id = queryOf(req).get('account') ?? ''
  if (!id) throw refusal(400, '请指明账号：?account=<编号>')
  const noAccount = '没有这个账号。'
  const open = await openAccount({
    payload: req.payload,
    req,
    id: routeId({ ...req, routeParams: { id } } as PayloadRequest, noAccount),
  })
  if (!open) throw refusal(404, noAccount)
  await demand({
    req,
    permission: 'account.read',
    seeing: 'account.read',
    organization: open.organization,
    missing: noAccount,
  })
  return open
}

const queryOf = (req: PayloadRequest) => new URL(req.url ?? '', 'http://here').searchParams

function idsOf(value: unknown): Id[] | undefined {
  if (value === undefined || value === null) return undefined
  const ids = Array.isArray(value)
    ? value.map((each) => idOf(each)).filter((id) => id !== undefined)
    : []
  if (!Array.isArray(value) || ids.length !== value.length)
    throw refusal(400, 'accounts 应是账号编号的列表。')
  return ids.filter((id, index) => ids.findIndex((other) => sameId(other, id)) === index)
}

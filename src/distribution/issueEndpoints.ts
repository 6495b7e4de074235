import type { Endpoint, PayloadRequest } from 'payload'
import type { Permission } from '@/access/permissions'
import { idOf } from '@/access/scope'
import { answer, demand, readBody, refusal, routeId, textOf } from './answer'
import { issueAccounts } from './issueAccounts'
import { issueCandidates } from './issueCandidates'
import { recallIssue } from './issueRecall'
import type { Issue } from './issueSend'
import { sendIssue } from './issueSend'
import { LeaseLost } from './leaseLost'
import { publicDelivery } from './publicDelivery'

/**
 * `POST /api/issues/:id/send` `{ publishAt? }` → the delivery that carries the issue; needs `delivery.operate`.
 * `POST /api/issues/:id/recall` `{ reason, orderGiver? }` → `{ deliveries, cancelled }`; needs `content.recall`.
 * `GET /api/issues/accounts` → `{ accounts }` that can send an issue.
 * `GET /api/issues/candidates?account=<id>` → `{ items, most }`: what may go into an issue of the account, and what may not.
 * Errors: 400 malformed, 401, 403, 404, 409 not now, with the reason.
 */
export const issueEndpoints: Endpoint[] = [
  { path: '/accounts', method: 'get', handler: (req) => issueAccounts(req) },
  { path: '/candidates', method: 'get', handler: (req) => issueCandidates(req) },
  { path: '/:id/send', method: 'post', handler: send },
  { path: '/:id/recall', method: 'post', handler: recall },
]

async function send(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  const issue = await visibleIssue(req, 'delivery.operate')
  const publishAt = momentOf(body.publishAt)
  try {
    return answer(publicDelivery(await sendIssue({ req, issue, publishAt })))
  } catch (error) {
    if (error instanceof LeaseLost) throw refusal(409, '有文章正在单独投递，请稍候再试。')
    throw error
  }
}

async function recall(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  const issue = await visibleIssue(req, 'content.recall')
  const reason = textOf(body.reason, { name: '理由', max: 500 })
  if (!reason) throw refusal(400, '请写明撤稿理由。')
  const orderGiver = textOf(body.orderGiver, { name: '下令人', max: 40 })
  return answer(await recallIssue({ req, issue, reason, ...(orderGiver && { orderGiver }) }))
}

async function visibleIssue(req: PayloadRequest, permission: Permission): Promise<Issue> {
  if (!req.user) throw refusal(401, '请先登录。')
  const row = await req.payload.findByID({
    collection: 'issues',
    id: routeId(req, missing),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!row) throw refusal(404, missing)
  const { organization } = row
  await demand({ req, permission, seeing: 'delivery.read', organization, missing })
  return {
    id: row.id,
    title: row.title,
    organization: idOf(organization) ?? '',
    account: idOf(row.account) ?? '',
    articles: row.articles.flatMap(({ news }) => idOf(news) ?? []),
    audience: row.audience,
    tagId: row.tagId,
    sendAt: row.sendAt,
  }
}

const missing = '没有这一期。'

/** ISO, in the future or not; undefined when absent. */
function momentOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw refusal(400, 'publishAt 应为 ISO 8601 时间。')
  return new Date(time).toISOString()
}

import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { publisherOf } from '@publishers/registry'
import { openAccount } from './accounts'
import { answer, demand, refusal, routeId } from './answer'
import { ISSUE_KIND, readiness } from './issueReady'

/** Approvals further back are found by looking for the item itself. */
const mostRuns = 200

export type Candidate = {
  id: number | string
  title: string
  approvedAt: string | null
  /** Media id of its cover; null when it has none. */
  cover: number | string | null
  /** Why it cannot go into an issue now; '' when it can. */
  obstacle: string
}

/** Items approved for an account, the newest first, each with what stands in its way. */
export async function issueCandidates(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  if (!req.user) throw refusal(401, '请先登录。')
  const noAccount = '没有这个账号。'
  const wanted = new URL(req.url ?? '', 'http://here').searchParams.get('account') ?? ''
  const id = routeId({ ...req, routeParams: { id: wanted } } as PayloadRequest, noAccount)
  const open = await openAccount({ payload, req, id })
  if (!open) throw refusal(404, noAccount)
  const { organization } = open
  const permission = 'delivery.read'
  await demand({ req, permission, seeing: 'account.read', organization, missing: noAccount })
  const { docs } = await payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: ISSUE_KIND } },
        { state: { equals: 'approved' } },
        { accounts: { in: [id] } },
      ],
    },
    sort: '-approvedAt',
    limit: mostRuns,
    depth: 0,
    pagination: false,
    select: { item: true, title: true, approvedAt: true, snapshot: true },
    overrideAccess: true,
    req,
  })
  const items: Candidate[] = []
  for (const run of docs) {
    const item = itemId(run.item, typeof id)
    if (items.some((known) => known.id === item)) continue
    const state = await readiness({ req, item, account: id })
    const snapshot = (run.snapshot ?? {}) as { cover?: unknown }
    items.push({
      id: item,
      title: run.title,
      approvedAt: run.approvedAt ?? null,
      cover: idOf(snapshot.cover) ?? null,
      obstacle: 'obstacle' in state ? state.obstacle : '',
    })
  }
  const { manifest } = publisherOf(open.account.channel)
  return answer({ items, most: manifest.limits.issueArticles ?? 1 })
}

/** The ledger keeps items' ids as text. */
const itemId = (item: string, type: string): number | string =>
  type === 'number' ? Number(item) : item

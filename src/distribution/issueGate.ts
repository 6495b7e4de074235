import type { Payload } from 'payload'
import { PublisherError } from '@publishers/errors'
import type { ApprovedRun } from './approval'
import { approvedRun, demandApproved } from './approval'
import type { Delivery } from './delivery'
import { followersOf, ISSUES } from './issueRows'
import { issueRevision } from './issueRevision'

type Asking = { payload: Payload; delivery: Delivery }

export type IssueArticle = { row: Delivery; run: ApprovedRun }

/** The gate of any delivery, at the last moment. Throws a `content` error in words for an editor. */
export async function mayGo({ payload, delivery }: Asking): Promise<void> {
  if (delivery.kind === ISSUES) await issueArticles({ payload, delivery })
  else await demandApproved({ payload, delivery })
}

/**
 * The articles of an issue, each through the gate of its own approval. One that was recalled, cancelled or lost its
 * approval stops the whole issue: what is sent is what was put together, or nothing.
 */
export async function issueArticles({ payload, delivery }: Asking): Promise<IssueArticle[]> {
  const rows = await followersOf({ payload, carrier: delivery.id })
  const stopped = rows.find(({ state }) => state === 'cancelled' || state === 'recalled')
  if (stopped) throw broken(stopped, '已被撤下或取消')
  const articles: IssueArticle[] = []
  for (const row of rows) {
    const run = await approvedRun({ payload, delivery: row }).catch((error: unknown) => {
      throw error instanceof PublisherError ? broken(row, error.message) : error
    })
    articles.push({ row, run })
  }
  const { audience, tagId } = await readAudience({ payload, delivery })
  const revisions = rows.map(({ revision }) => revision)
  if (rows.length === 0 || issueRevision({ revisions, audience, tagId }) !== delivery.revision)
    throw new PublisherError('安排之后，这一期的文章或群发对象被改动过', {
      kind: 'content',
      code: 'issueChanged',
      remedy: '请在推送期里核对后重新发送。',
    })
  return articles
}

export type Audience = { audience: string; tagId?: number | null }

export async function readAudience({ payload, delivery }: Asking): Promise<Audience> {
  const issue = await payload.findByID({
    collection: 'issues',
    id: delivery.item,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return { audience: issue?.audience ?? 'all', tagId: issue?.tagId }
}

const broken = ({ position, title }: Delivery, why: string) =>
  new PublisherError(`第 ${position ?? '?'} 篇《${title}》${why}，这一期没有发送`, {
    kind: 'content',
    code: 'issueArticle',
    remedy: '请在推送期里去掉这一篇（或等它重新通过终审），再重新发送。',
  })

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { refusal } from './answer'
import type { ApprovedRun } from './approval'
import { currentApproval } from './approval'
import type { Delivery } from './delivery'
import { findDeliveries, OUT_STATES, samePlace, UNSENT_STATES } from './delivery'

/** Items an issue may hold. */
export const ISSUE_KIND = 'news'

export type ReadyArticle = {
  run: ApprovedRun
  /** From 1. */
  position: number
  /** What was planned of it alone on this account, and now goes with the issue. */
  waiting: Delivery[]
}

type Asking = { req: PayloadRequest; issue: { account: Id; articles: readonly Id[] }; most: number }

/** The issue's articles with their approvals; 409 saying which one may not go, and why. */
export async function demandArticles({ req, issue, most }: Asking): Promise<ReadyArticle[]> {
  const { account, articles } = issue
  if (articles.length === 0) throw refusal(409, '这一期还没有文章。')
  if (articles.length > most)
    throw refusal(409, `一期最多 ${most} 篇，现在有 ${articles.length} 篇。`)
  const double = articles.findIndex((id, at) => articles.findIndex((each) => sameId(each, id)) < at)
  if (double >= 0) throw refusal(409, `第 ${double + 1} 篇和前面的某一篇是同一篇稿件。`)
  const ready: ReadyArticle[] = []
  for (const [index, item] of articles.entries()) {
    const place = `第 ${index + 1} 篇`
    const state = await readiness({ req, item, account })
    if ('obstacle' in state) throw refusal(409, `${place}${state.obstacle}`)
    ready.push({ ...state, position: index + 1 })
  }
  return ready
}

type One = { req: PayloadRequest; item: Id; account: Id }
type Readiness = { obstacle: string } | { run: ApprovedRun; waiting: Delivery[] }

/** May this item go out on this account now? */
export async function readiness({ req, item, account }: One): Promise<Readiness> {
  const { payload } = req
  const run = await currentApproval({ payload, req, kind: ISSUE_KIND, item: String(item) })
  if (!run) return { obstacle: '没有有效的终审批准。' }
  const title = `《${run.title}》`
  if (!run.accounts.some((id) => sameId(id, account)))
    return { obstacle: `${title}没有批准在这个账号发布。` }
  const where = { and: samePlace({ kind: ISSUE_KIND, item: String(item), account }) }
  const rows = await findDeliveries({ payload, req, where })
  const recall = rows.find((row) => row.action === 'recall' && row.state !== 'cancelled')
  if (recall && recall.createdAt >= (run.approvedAt ?? ''))
    return { obstacle: `${title}已被下令撤下。` }
  const live = rows.filter(({ action }) => action !== 'recall')
  if (live.some(({ state }) => OUT_STATES.includes(state)))
    return { obstacle: `${title}已经在这个账号发布（或正在发布）。` }
  const waiting = live.filter(({ state }) => UNSENT_STATES.includes(state))
  if (waiting.some(({ issue }) => issue !== undefined))
    return { obstacle: `${title}已编入另一期，正在等待发送。` }
  if (waiting.some(({ leaseUntil }) => leaseUntil && Date.parse(leaseUntil) > Date.now()))
    return { obstacle: `${title}正在单独投递，请稍候再试。` }
  return { run, waiting }
}

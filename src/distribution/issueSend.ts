import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { publisherOf } from '@publishers/registry'
import { openAccount } from './accounts'
import { refusal } from './answer'
import type { Delivery, DeliveryState } from './delivery'
import { findDeliveries } from './delivery'
import { demandOwnAccount } from './issueLock'
import { demandArticles, type ReadyArticle } from './issueReady'
import { issueRevision } from './issueRevision'
import { ISSUES } from './issueRows'
import { demandSlot } from './issueSlot'
import { firstSlot } from './schedule'
import { takeOver } from './issueTakeOver'

/** An issue as it is stored, relations as ids. */
export type Issue = {
  id: Id
  title: string
  organization: Id
  account: Id
  articles: Id[]
  audience: string
  tagId?: number | null
  sendAt?: string | null
}

type Sending = { req: PayloadRequest; issue: Issue; publishAt?: string }

/**
 * Plans one delivery for the whole issue and a row for each article, in one transaction; asked twice, it plans once.
 * 409 with the reason when an article may not go, is out already, or the account has no message left that day.
 */
export async function sendIssue({ req, issue, publishAt }: Sending): Promise<Delivery> {
  const { payload } = req
  return inTransaction({ payload, req, label: 'send issue' }, async (inside) => {
    const standing = await standingDelivery({ req: inside, issue })
    if (standing)
      throw refusal(409, `这一期已经安排过了（${STATE_WORDS[standing.state] ?? '处理中'}）。`)
    const open = await openAccount({ payload, req: inside, id: issue.account })
    if (!open?.enabled) throw refusal(409, '账号不存在或已停用。')
    await demandOwnAccount({ req: inside, organization: open.organization })
    const { manifest, renderIssue } = publisherOf(open.account.channel)
    if (!renderIssue) throw refusal(409, `${manifest.label.zh}不能把多篇稿件合成一期。`)
    const articles = await demandArticles({
      req: inside,
      issue,
      most: manifest.limits.issueArticles ?? 1,
    })
    const slot = firstSlot({ publishAt: publishAt ?? issue.sendAt, now: new Date() })
    const notBefore =
      articles
        .map(({ run }) => run.publishAt ?? '')
        .sort()
        .at(-1) ?? ''
    if (notBefore > slot.dueAt)
      throw refusal(409, '有文章的终审批准了更晚的发布时间，请改到那之后再发。')
    const slotWarnings = await demandSlot({ req: inside, account: issue.account, slot })
    for (const { waiting, run } of articles)
      for (const delivery of waiting)
        await takeOver({ req: inside, delivery, issue, title: run.title })
    const carrier = await insertCarrier({
      req: inside,
      issue,
      articles,
      slot,
      channel: open.account.channel,
      slotWarnings,
    })
    for (const article of articles) await insertFollower({ req: inside, carrier, article, issue })
    await payload.update({
      collection: 'issues',
      id: issue.id,
      data: { delivery: carrier.id as never },
      depth: 0,
      req: inside,
      overrideAccess: true,
      context: { sendsIssue: true },
    })
    return carrier
  })
}

/** It came to nothing, or was taken back. */
const ENDED: readonly DeliveryState[] = ['failed', 'cancelled', 'recalled']

/** The newest delivery of the issue that has not come to nothing. */
async function standingDelivery({ req, issue }: Omit<Sending, 'publishAt'>) {
  const where: Where = {
    and: [
      { kind: { equals: ISSUES } },
      { item: { equals: String(issue.id) } },
      { action: { equals: 'publish' } },
      { state: { not_in: [...ENDED] } },
    ],
  }
  return (await findDeliveries({ payload: req.payload, req, where, limit: 1 }))[0]
}

const STATE_WORDS: Readonly<Record<string, string>> = {
  scheduled: '已排期',
  queued: '排队中',
  running: '正在发送',
  accepted: '平台处理中',
  published: '已发布',
  handedOff: '待人工发布',
  unconfirmed: '待确认',
}

type Carrying = {
  req: PayloadRequest
  issue: Issue
  articles: ReadyArticle[]
  slot: ReturnType<typeof firstSlot>
  channel: string
  slotWarnings: unknown[]
}

async function insertCarrier({ req, issue, articles, slot, channel, slotWarnings }: Carrying) {
  const revisions = articles.map(({ run }) => run.revision)
  const revision = issueRevision({ revisions, ...issue })
  const triple = `${ISSUES}:${issue.id}:${revision}:${issue.account}:publish`
  const where = { key: { like: triple } }
  const before = await findDeliveries({ payload: req.payload, req, where })
  // Where a database has no transactions, two may have come this far: the later one makes no second message.
  if (before.some(({ state }) => !ENDED.includes(state))) throw refusal(409, '这一期已经安排过了。')
  const { id: item, title, organization, account } = issue
  const data = {
    ...{ title, organization, account, channel, revision, slotWarnings },
    ...{ kind: ISSUES, item: String(item), issue: item, action: 'publish', ...slot },
    ...{ nextAt: slot.dueAt, fence: 0, tries: 0, polls: 0 },
    // Sent once more after it came to nothing: a delivery of its own.
    key: before.length > 0 ? `${triple}#${before.length + 1}` : triple,
  }
  return insert({ req, data, detail: { articles: articles.length, audience: issue.audience } })
}

type Follower = { req: PayloadRequest; carrier: Delivery; article: ReadyArticle; issue: Issue }

async function insertFollower({ req, carrier, article: { run, position }, issue }: Follower) {
  const { account, channel, state, dueAt } = carrier
  const data = {
    ...{ title: run.title, kind: run.kind, item: String(run.item), organization: run.organization },
    ...{
      review: run.id,
      revision: run.revision,
      account,
      channel,
      action: 'publish',
      state,
      dueAt,
    },
    ...{ nextAt: null, fence: 0, tries: 0, polls: 0 },
    ...{ issue: issue.id, position, target: carrier.id },
    key: `${run.kind}:${run.item}:${run.revision}:${account}:publish@${carrier.id}`,
  }
  return insert({ req, data, detail: { issue: String(issue.id), position } })
}

type Inserting = {
  req: PayloadRequest
  data: Record<string, unknown> & { title: string; organization: Id; key: string }
  detail: Record<string, unknown>
}

async function insert({ req, data, detail }: Inserting): Promise<Delivery> {
  const { payload } = req
  const { doc } = await insertOnce<Delivery>({
    payload,
    req,
    collection: 'deliveries',
    unique: ['key'],
    data,
  })
  await record(req, {
    action: 'delivery.plan',
    target: { kind: 'deliveries', id: doc.id, title: data.title },
    organization: data.organization,
    detail: {
      account: String(data.account),
      action: 'publish',
      state: data.state,
      revision: data.revision,
      ...detail,
    },
  })
  return { ...doc, account: idOf(doc.account) ?? '', organization: data.organization }
}

import { z } from 'zod'
import type { Effect } from '../faults'
import { announce } from './announce'
import { draftOf, readPage, wireArticle } from './drafts'
import { Refused } from './errors'
import type { AccountState, CallbackPlan, Draft, Job, Published, PublishStatus } from './state'
import { ok, secondsOf, type Call, type Endpoints, type Reply, type World } from './world'

const MAX_JOBS = 2000
const MAX_PUBLISHED = 1000
/** Elected comments an article may have; the platform's own number is not documented. */
const ELECTED_MAX = 100

/** channels.md §1.4 and the daily quotas of §1.5. */
export const publishEndpoints: Endpoints = {
  'freepublish/submit': {
    method: 'POST',
    body: 'json',
    needs: 'freepublish',
    daily: 100,
    run: (call) => submit(call),
  },
  'freepublish/get': {
    method: 'POST',
    body: 'json',
    needs: 'freepublish',
    daily: 100,
    run: (call) => get(call),
  },
  'freepublish/delete': {
    method: 'POST',
    body: 'json',
    needs: 'freepublish',
    daily: 10,
    run: (call) => remove(call),
  },
  'freepublish/getarticle': {
    method: 'POST',
    body: 'json',
    needs: 'freepublish',
    daily: 100,
    run: ({ owner, json, world }) => {
      const published = publishedOf(owner, json)
      return {
        json: {
          news_item: newsItems(published, { owner, world }),
          create_time: secondsOf(published.publishedAt),
          update_time: secondsOf(published.updatedAt),
        },
      }
    },
  },
  'freepublish/batchget': {
    method: 'POST',
    body: 'json',
    needs: 'freepublish',
    daily: 100,
    run: ({ owner, json, world }) => {
      const { offset, count, no_content: bare } = readPage(json)
      const all = owner.published.filter(isVisible).reverse()
      const item = all.slice(offset, offset + count).map((published) => ({
        article_id: published.articleId,
        content: {
          news_item: newsItems(published, { owner, world, bare: bare === 1 }),
          create_time: secondsOf(published.publishedAt),
          update_time: secondsOf(published.updatedAt),
        },
        update_time: secondsOf(published.updatedAt),
      }))
      return { json: { total_count: all.length, item_count: item.length, item } }
    },
  },
}

export const isVisible = ({ items, bannedByPlatform }: Published): boolean =>
  !bannedByPlatform && items.some(({ deleted }) => !deleted)

/** Address readers open; on the real platform it lies under https://mp.weixin.qq.com/s/. */
export const articleUrl = ({
  owner,
  world,
  articleId,
  idx,
}: {
  owner: AccountState
  world: World
  articleId: string
  idx: number
}) => `${world.base()}/${owner.account.appid}/article/${articleId}${idx > 1 ? `?idx=${idx}` : ''}`

/** Moves a draft to the readers; it leaves the box, and its id is dead. */
export const publishDraft = (
  draft: Draft,
  {
    owner,
    world,
    by,
    msgDataId,
  }: { owner: AccountState; world: World; by: Published['by']; msgDataId: string },
): Published => {
  const now = world.now()
  const published: Published = {
    articleId: world.id(40),
    msgDataId,
    publishedAt: now,
    updatedAt: now,
    by,
    items: draft.articles.map((article) => ({
      ...article,
      deleted: false,
      commentsOpen: article.need_open_comment === 1,
      electedMax: ELECTED_MAX,
    })),
    bannedByPlatform: false,
    comments: [],
  }
  owner.drafts = owner.drafts.filter((candidate) => candidate !== draft)
  owner.published.push(published)
  if (owner.published.length > MAX_PUBLISHED) owner.published.shift()
  return published
}

/** Ends every publication whose time has come by the sandbox's clock. */
export const settleDue = async (owner: AccountState, world: World): Promise<void> => {
  for (const job of owner.jobs) {
    if (job.status === 1 && job.dueAt <= world.now()) await finish(job, { owner, world })
  }
}

/** After a restart: what was under way goes on. */
export const resumeJobs = (owner: AccountState, world: World): void => {
  for (const job of owner.jobs) if (job.status === 1) schedule(job, { owner, world })
}

const submit = async ({ owner, json, world }: Call): Promise<Reply> => {
  const draft = draftOf(owner, json)
  if (owner.jobs.some(({ mediaId, status }) => mediaId === draft.mediaId && status === 1))
    throw new Refused(53505)
  const job: Job = {
    publishId: String(world.number()),
    msgDataId: String(world.number()),
    mediaId: draft.mediaId,
    status: 1,
    dueAt: world.now() + world.settings.publishDelayMs,
    plan: planOf({ owner, world }),
  }
  owner.jobs.push(job)
  if (owner.jobs.length > MAX_JOBS) owner.jobs.shift()
  if (job.plan.callback?.kind === 'callbackBefore') await finish(job, { owner, world })
  else schedule(job, { owner, world })
  return ok({ publish_id: job.publishId, msg_data_id: Number(job.msgDataId) })
}

const planOf = ({ owner, world }: { owner: AccountState; world: World }): Job['plan'] => {
  const query = { account: owner.account.appid, api: 'freepublish/submit' }
  const result = world.takeFault({ ...query, phase: 'publish' })
  const callback = callbackPlan(world.takeFault({ ...query, phase: 'callback' }))
  if (result?.kind !== 'publishResult') return { status: 0, failIdx: [], callback }
  const named = result.status === 2 || result.status === 4
  return { status: result.status, failIdx: named ? (result.failIdx ?? [1]) : [], callback }
}

const callbackPlan = (effect: Effect | undefined): CallbackPlan | undefined => {
  switch (effect?.kind) {
    case 'callbackLate':
      return { kind: effect.kind, ms: effect.ms }
    case 'callbackTwice':
    case 'callbackBefore':
    case 'callbackNever':
      return { kind: effect.kind }
    default:
      return undefined
  }
}

const schedule = (job: Job, place: { owner: AccountState; world: World }) => {
  const wait = Math.max(
    0,
    Math.min(job.dueAt - place.world.now(), place.world.settings.publishDelayMs),
  )
  place.world.later(wait, () => finish(job, place))
}

const finish = async (
  job: Job,
  { owner, world }: { owner: AccountState; world: World },
): Promise<void> => {
  if (job.status !== 1) return
  const draft = owner.drafts.find(({ mediaId }) => mediaId === job.mediaId)
  // A draft deleted or published by hand in between: an ordinary failure.
  job.status = draft ? job.plan.status : 3
  job.finishedAt = world.now()
  if (draft && job.status === 0) {
    job.articleId = publishDraft(draft, {
      owner,
      world,
      by: 'api',
      msgDataId: job.msgDataId,
    }).articleId
  }
  await world.commit()
  await announce(job, { owner, world, urls: urlsOf(job, { owner, world }) })
}

const get = ({ owner, json, world }: Call): Reply => {
  const parsed = z.object({ publish_id: z.union([z.string(), z.number()]) }).safeParse(json)
  const job =
    parsed.success &&
    owner.jobs.find(({ publishId }) => publishId === String(parsed.data.publish_id))
  if (!job) throw new Refused(53502)
  const status = statusOf(job, owner)
  // Documents say text, real answers were seen with a number: a reader must take both.
  const json_ = { publish_id: Number(job.publishId), publish_status: status }
  if (status === 0) {
    const item = urlsOf(job, { owner, world }).map((article_url, index) => ({
      idx: index + 1,
      article_url,
    }))
    return {
      json: {
        ...json_,
        article_id: job.articleId,
        article_detail: { count: item.length, item },
        fail_idx: [],
      },
    }
  }
  if (status === 2 || status === 4) return { json: { ...json_, fail_idx: job.plan.failIdx } }
  return { json: json_ }
}

/** 5 and 6 are what became of a success later. */
const statusOf = (job: Job, owner: AccountState): PublishStatus => {
  if (job.status !== 0) return job.status
  const published = owner.published.find(({ articleId }) => articleId === job.articleId)
  if (published?.bannedByPlatform) return 6
  return !published || isVisible(published) ? 0 : 5
}

const urlsOf = (job: Job, { owner, world }: { owner: AccountState; world: World }): string[] => {
  const { articleId } = job
  const published = owner.published.find((candidate) => candidate.articleId === articleId)
  if (!published || !articleId) return []
  return published.items.map((_, index) => articleUrl({ owner, world, articleId, idx: index + 1 }))
}

/** `index` begins at 1; 0 or none takes down every article of the publication. */
const remove = ({ owner, json, world }: Call): Reply => {
  const published = publishedOf(owner, json)
  const parsed = z.object({ index: z.number().int().min(0).nullish() }).safeParse(json)
  if (!parsed.success) throw new Refused(47001)
  if (!isVisible(published)) throw new Refused(53600)
  const index = parsed.data.index ?? 0
  const chosen = index === 0 ? published.items : published.items.slice(index - 1, index)
  if (chosen.length === 0) throw new Refused(53600)
  for (const item of chosen) item.deleted = true
  published.updatedAt = world.now()
  return ok()
}

const publishedOf = (owner: AccountState, json: unknown): Published => {
  const parsed = z.object({ article_id: z.string() }).safeParse(json)
  const published =
    parsed.success && owner.published.find(({ articleId }) => articleId === parsed.data.article_id)
  if (!published) throw new Refused(53600)
  return published
}

const newsItems = (
  published: Published,
  { owner, world, bare }: { owner: AccountState; world: World; bare?: boolean },
) =>
  published.items.map(({ deleted, commentsOpen: _open, electedMax: _max, ...article }, index) => ({
    ...wireArticle(article, { owner, bare }),
    url: articleUrl({ owner, world, articleId: published.articleId, idx: index + 1 }),
    is_deleted: deleted,
  }))

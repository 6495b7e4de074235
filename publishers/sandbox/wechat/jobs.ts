import { callbackPlan } from '../callbackPlan'
import { announce } from './announce'
import { Refused } from './errors'
import { resumeMasses, settleMasses } from './massJobs'
import { articleUrl, isVisible, publishDraft } from './published'
import type { AccountState, Draft, Job, PublishStatus } from './state'
import type { World } from './world'

const MAX_JOBS = 2000
const ENDS = [0, 2, 3, 4] as const

/** Ends every publication whose time has come by the sandbox's clock. */
export const settleDue = async (owner: AccountState, world: World): Promise<void> => {
  for (const job of owner.jobs) {
    if (job.status === 1 && job.dueAt <= world.now()) await finish(job, { owner, world })
  }
  await settleMasses(owner, world)
}

/** After a restart: what was under way goes on. */
export const resumeJobs = (owner: AccountState, world: World): void => {
  for (const job of owner.jobs) {
    if (job.status === 1) schedule(job, { owner, world })
    else if (!job.announced) {
      world.later(0, () => announce(job, { owner, world, urls: urlsOf(job, { owner, world }) }))
    }
  }
  resumeMasses(owner, world)
}

/** Queues a draft; 53505 while it is already under way. */
export const startJob = async (
  draft: Draft,
  { owner, world }: { owner: AccountState; world: World },
): Promise<Job> => {
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
  return job
}

/** 5 and 6 are what became of a success later. */
export const statusOf = (job: Job, owner: AccountState): PublishStatus => {
  if (job.status !== 0) return job.status
  const published = owner.published.find(({ articleId }) => articleId === job.articleId)
  if (published?.bannedByPlatform) return 6
  return !published || isVisible(published) ? 0 : 5
}

/** Addresses of a finished publication's articles, in order. */
export const urlsOf = (
  job: Job,
  { owner, world }: { owner: AccountState; world: World },
): string[] => {
  const { articleId } = job
  const published = owner.published.find((candidate) => candidate.articleId === articleId)
  if (!published || !articleId) return []
  return published.items.map((_, index) => articleUrl({ owner, world, articleId, idx: index + 1 }))
}

const planOf = ({ owner, world }: { owner: AccountState; world: World }): Job['plan'] => {
  const query = { account: owner.account.appid, api: 'freepublish/submit' }
  const result = world.takeFault({ ...query, phase: 'publish' })
  const callback = callbackPlan(world.takeFault({ ...query, phase: 'callback' }))
  if (result?.kind !== 'publishResult') return { status: 0, failIdx: [], callback }
  // 0 published, 2 original check failed, 4 refused by the audit; anything else is the plain failure 3.
  const status = ENDS.find((end) => end === result.status) ?? 3
  const named = status === 2 || status === 4
  return { status, failIdx: named ? (result.failIdx ?? [1]) : [], callback }
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

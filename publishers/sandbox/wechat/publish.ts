import { z } from 'zod'
import { draftOf, readPage } from './drafts'
import { Refused } from './errors'
import { startJob, statusOf, urlsOf } from './jobs'
import { isVisible, newsItems, publishedOf } from './published'
import { ok, secondsOf, type Call, type Endpoints, type Reply } from './world'

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
      const all = owner.published
        .filter((each) => isVisible(each) && (each.by !== 'mass' || owner.account.massListed))
        .reverse()
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

const submit = async ({ owner, json, world }: Call): Promise<Reply> => {
  const job = await startJob(draftOf(owner, json), { owner, world })
  return ok({ publish_id: job.publishId, msg_data_id: Number(job.msgDataId) })
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

import { z } from 'zod'
import { acceptArticle } from './articleFields'
import { Refused } from './errors'
import type { AccountState, Article, Draft } from './state'
import { ok, secondsOf, type Call, type Endpoints, type Reply, type World } from './world'

const MAX_ARTICLES = 8
/** The demo machine's own bound; the platform's is 100 000 together with pictures. */
const MAX_DRAFTS = 2000

/** channels.md §1.3. */
export const draftEndpoints: Endpoints = {
  'draft/add': { method: 'POST', body: 'json', daily: 1000, run: (call) => add(call) },
  'draft/get': {
    method: 'POST',
    body: 'json',
    daily: 500,
    run: ({ owner, json, world }) => {
      const draft = draftOf(owner, json)
      return {
        json: {
          news_item: newsItems(draft, { owner, world }),
          create_time: secondsOf(draft.createdAt),
          update_time: secondsOf(draft.updatedAt),
        },
      }
    },
  },
  'draft/update': { method: 'POST', body: 'json', daily: 1000, run: (call) => update(call) },
  'draft/delete': {
    method: 'POST',
    body: 'json',
    daily: 1000,
    run: ({ owner, json }) => {
      const draft = draftOf(owner, json)
      owner.drafts = owner.drafts.filter((candidate) => candidate !== draft)
      return ok()
    },
  },
  'draft/batchget': {
    method: 'POST',
    body: 'json',
    daily: 1000,
    run: ({ owner, json, world }) => {
      const { offset, count, no_content: bare } = readPage(json)
      const all = [...owner.drafts].reverse().sort((a, b) => b.updatedAt - a.updatedAt)
      const item = all.slice(offset, offset + count).map((draft) => ({
        media_id: draft.mediaId,
        content: {
          news_item: newsItems(draft, { owner, world, bare: bare === 1 }),
          create_time: secondsOf(draft.createdAt),
          update_time: secondsOf(draft.updatedAt),
        },
        update_time: secondsOf(draft.updatedAt),
      }))
      return { json: { total_count: all.length, item_count: item.length, item } }
    },
  },
  'draft/count': {
    method: 'GET',
    body: 'none',
    daily: 1000,
    run: ({ owner }) => ({ json: { total_count: owner.drafts.length } }),
  },
  'draft/switch': { method: 'POST', body: 'optionalJson', run: () => ok({ is_open: 1 }) },
}

/** The draft a body's media_id names; 40007 for anything else. */
export const draftOf = (owner: AccountState, json: unknown): Draft => {
  const parsed = z.object({ media_id: z.string() }).safeParse(json)
  const draft =
    parsed.success && owner.drafts.find(({ mediaId }) => mediaId === parsed.data.media_id)
  if (!draft) throw new Refused(40007)
  return draft
}

const pageSchema = z.object({
  offset: z.number().int().min(0),
  count: z.number().int().min(1).max(20),
  no_content: z.union([z.literal(0), z.literal(1)]).default(0),
})

export const readPage = (json: unknown) => {
  const parsed = pageSchema.safeParse(json)
  if (!parsed.success) throw new Refused(47001)
  return parsed.data
}

/** An article in the words of draft/get, draft/batchget and freepublish/getarticle. */
export const wireArticle = (
  article: Article,
  { owner, bare }: { owner: AccountState; bare?: boolean },
) => {
  const { content, image_info, cover_info, ...fields } = article
  const thumb = owner.files.find(({ mediaId }) => mediaId === article.thumb_media_id)
  return {
    ...fields,
    ...(!bare && { content }),
    ...(image_info && { image_info }),
    ...(cover_info ? { cover_info } : {}),
    show_cover_pic: 0,
    thumb_url: thumb?.url ?? '',
  }
}

const newsItems = (
  draft: Draft,
  { owner, world, bare }: { owner: AccountState; world: World; bare?: boolean },
) =>
  draft.articles.map((article, index) => ({
    ...wireArticle(article, { owner, bare }),
    url: `${world.base()}/${owner.account.appid}/draft/${draft.mediaId}?index=${index}`,
  }))

const add = ({ owner, json, world }: Call): Reply => {
  const body = z.object({ articles: z.array(z.unknown()).optional() }).safeParse(json)
  if (!body.success) throw new Refused(47001)
  const articles = body.data.articles ?? []
  if (articles.length === 0) throw new Refused(44003)
  if (articles.length > MAX_ARTICLES) throw new Refused(45008)
  if (owner.drafts.length >= MAX_DRAFTS) throw new Refused(45106)
  const accepted = articles.map((article) =>
    acceptArticle(article, { owner, owners: world.accounts() }),
  )
  const now = world.now()
  const draft = { mediaId: world.id(64), articles: accepted, createdAt: now, updatedAt: now }
  owner.drafts.push(draft)
  return { json: { media_id: draft.mediaId, item: [] } }
}

const updateSchema = z.object({
  media_id: z.string(),
  index: z.number().int(),
  articles: z.record(z.string(), z.unknown()),
})

/** `articles` is ONE object here, and `index` begins at 0. */
const update = ({ owner, json, world }: Call): Reply => {
  const draft = draftOf(owner, json)
  const body = updateSchema.safeParse(json)
  if (!body.success) throw new Refused(47001)
  const { index, articles } = body.data
  if (!draft.articles[index]) throw new Refused(40114)
  draft.articles[index] = acceptArticle(articles, { owner, owners: world.accounts() })
  draft.updatedAt = world.now()
  return ok()
}

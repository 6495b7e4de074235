import { z } from 'zod'
import { wireArticle } from './drafts'
import { Refused } from './errors'
import type { AccountState, Draft, Published } from './state'
import type { World } from './world'

const MAX_PUBLISHED = 1000
/** Elected comments an article may have; the platform's own number is not documented. */
const ELECTED_MAX = 100

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

/** The publication a body's article_id names; 53600 for anything else. */
export const publishedOf = (owner: AccountState, json: unknown): Published => {
  const parsed = z.object({ article_id: z.string() }).safeParse(json)
  const published =
    parsed.success && owner.published.find(({ articleId }) => articleId === parsed.data.article_id)
  if (!published) throw new Refused(53600)
  return published
}

/** Its articles in the words of freepublish/getarticle and batchget. */
export const newsItems = (
  published: Published,
  { owner, world, bare }: { owner: AccountState; world: World; bare?: boolean },
) =>
  published.items.map(({ deleted, commentsOpen: _open, electedMax: _max, ...article }, index) => ({
    ...wireArticle(article, { owner, bare }),
    url: articleUrl({ owner, world, articleId: published.articleId, idx: index + 1 }),
    is_deleted: deleted,
  }))

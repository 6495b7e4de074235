import { z } from 'zod'
import { Refused } from './errors'
import { findItem, itemData, itemsOf } from './items'
import type { Item } from './state'
import { type Endpoint, type Endpoints, type UserCall, type World } from './world'

/** The platform says how many it gives at most only for comments. */
const COUNT_MAX = 50

export const pageOf = (query: URLSearchParams): { cursor: number; count: number } => {
  const cursor = Number(query.get('cursor') ?? 0)
  const count = Number(query.get('count') ?? 10)
  if (!Number.isInteger(cursor) || cursor < 0) throw new Refused(2100005, 'cursor')
  if (!Number.isInteger(count) || count < 1 || count > COUNT_MAX)
    throw new Refused(2100005, 'count')
  return { cursor, count }
}

export const sliceOf = <T>(all: T[], query: URLSearchParams) => {
  const { cursor, count } = pageOf(query)
  return {
    list: all.slice(cursor, cursor + count),
    cursor: Math.min(cursor + count, all.length),
    has_more: cursor + count < all.length,
  }
}

/** The work that the query's `item_id` names, if it is the user's own. */
export const ownItem = (itemId: unknown, { grant, world }: UserCall): Item => {
  const item = typeof itemId === 'string' ? findItem(itemId, world) : undefined
  if (!item || item.uid !== grant.uid) throw new Refused(2100005, 'item_id')
  return item
}

const external = (pick: (item: Item, world: World) => Record<string, unknown>): Endpoint => ({
  method: 'GET',
  body: 'none',
  token: 'user',
  needs: 'data.external.item',
  generation: 'old',
  isRead: true,
  run: (call) => ({ result: pick(ownItem(call.query.get('item_id'), call), call.world) }),
})

const idsBody = z.object({
  item_ids: z.array(z.string()).max(COUNT_MAX).optional(),
  video_ids: z.array(z.string()).max(COUNT_MAX).optional(),
})

export const dataEndpoints: Endpoints = {
  'video/video_list': {
    method: 'GET',
    body: 'none',
    token: 'user',
    needs: 'video.list.bind',
    generation: 'new',
    isRead: true,
    run: ({ grant, query, world }) => {
      const page = sliceOf(itemsOf(grant.uid, world), query)
      return { ...page, list: page.list.map((item) => itemData(item, world)) }
    },
  },
  'video/video_data': {
    method: 'POST',
    body: 'json',
    token: 'user',
    needs: 'video.data.bind',
    generation: 'new',
    isRead: true,
    run: ({ grant, json, world }) => {
      const parsed = idsBody.safeParse(json)
      const { item_ids = [], video_ids = [] } = parsed.data ?? {}
      if (item_ids.length + video_ids.length === 0) throw new Refused(28001007, 'item_ids')
      const list = itemsOf(grant.uid, world).filter(
        ({ itemId, videoId }) => item_ids.includes(itemId) || video_ids.includes(videoId),
      )
      return { list: list.map((item) => itemData(item, world)) }
    },
  },
  'data/external/item/base': external(({ counts, comments }) => ({
    total_play: counts.play,
    total_like: counts.digg,
    total_share: counts.share,
    total_comment: comments.length,
    avg_play_duration: 0,
  })),
  'data/external/item/like': external(({ counts }) => ({ total_like: counts.digg })),
  'data/external/item/comment': external(({ comments }) => ({ total_comment: comments.length })),
  'data/external/item/play': external(({ counts }) => ({ total_play: counts.play })),
  'data/external/item/share': external(({ counts }) => ({ total_share: counts.share })),
}

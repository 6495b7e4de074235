import type { Context } from '../contract'
import { call } from './api'
import {
  fingerprintOf,
  messageLikeness,
  positionIn,
  type Fingerprint,
  type Likeness,
} from './fingerprint'

type BoxName = 'listDrafts' | 'listPublished'

export type Search =
  /** `id` is the media_id of a draft or the article_id of a published article. */
  | { result: 'found'; id: string; url: string; urls: string[]; position?: number }
  /** Something that may or may not be ours: same title with another text, or the same article but older. */
  | { result: 'similar'; id: string; url: string }
  /** Everything since `since` was seen, and nothing is ours. */
  | { result: 'none'; seen: number }
  /** The list could not be seen whole. */
  | { result: 'unproven'; reason: string }

type Query = { box: BoxName; ours: Fingerprint[]; since: Date; maxPages: number }
type Item = { id: string; urls: string[]; at: number; deleted: boolean; theirs: Fingerprint[] }

const PAGE = 20

/**
 * Looks through a list, newest first. Read-only.
 * The proof that nothing is there needs the whole list, or an ordered one seen down to `since`; a list that changed
 * its length between two pages may have hidden an item on the border and proves nothing.
 */
export const searchBox = async (query: Query, context: Context): Promise<Search> => {
  const items: Item[] = []
  let total: number | undefined
  for (let page = 0; page < query.maxPages; page++) {
    const answer = await readPage(query.box, page * PAGE, context)
    if (total !== undefined && total !== answer.total)
      return decide(items, query) ?? { result: 'unproven', reason: '列表在翻页时发生了变化' }
    total = answer.total
    items.push(...answer.items)
    const whole = items.length >= total || answer.items.length === 0
    if (whole && items.length < total)
      return decide(items, query) ?? { result: 'unproven', reason: '列表没有给全' }
    if (whole || isPast(items, query.since))
      return decide(items, query) ?? { result: 'none', seen: items.length }
  }
  return (
    decide(items, query) ?? {
      result: 'unproven',
      reason: `前 ${query.maxPages * PAGE} 篇里没有，后面还有`,
    }
  )
}

const readPage = async (box: BoxName, offset: number, context: Context) => {
  const input = { offset, count: PAGE, no_content: 0 }
  if (box === 'listDrafts') {
    const { total_count: total, item = [] } = await call(context, box, input)
    return { total, items: item.map((each) => itemOf(each.media_id, each)) }
  }
  const { total_count: total, item = [] } = await call(context, box, input)
  return { total, items: item.map((each) => itemOf(each.article_id, each)) }
}

type Boxed = {
  content: {
    news_item: (Parameters<typeof fingerprintOf>[0] & { url: string; is_deleted: boolean })[]
  }
  update_time: number
}

const itemOf = (id: string, { content, update_time: seconds }: Boxed): Item => ({
  id,
  urls: content.news_item.map(({ url }) => url),
  at: seconds * 1000,
  deleted: content.news_item.every((each) => each.is_deleted),
  theirs: content.news_item.map(fingerprintOf),
})

const decide = (items: Item[], { box, ours, since }: Query): Search | undefined => {
  const alike = items.map((item) => ({ ...item, ...likenessTo(ours, item, box) }))
  const recent = alike.filter(({ at }) => at >= since.getTime())
  const same = recent.find(({ like }) => like === 'same')
  if (same) {
    const { id, urls, position } = same
    const url = urls[position ?? 0] ?? ''
    return { result: 'found', id, url, urls, ...(position !== undefined && { position }) }
  }
  const doubtful =
    recent.find(({ like }) => like === 'similar') ?? alike.find(({ like }) => like === 'same')
  return doubtful && { result: 'similar', id: doubtful.id, url: doubtful.urls[0] ?? '' }
}

/**
 * A deleted article that only resembles ours is an earlier version that was recalled. One that is the same may be ours,
 * deleted by hand: a person has to say, for to send it again would undo that.
 */
const likenessTo = (
  ours: Fingerprint[],
  { theirs, deleted }: Item,
  box: BoxName,
): { like: Likeness; position?: number } => {
  const like = messageLikeness(ours, theirs)
  if (deleted) return { like: like === 'same' ? 'similar' : 'different' }
  // A person published it together with others: readers have it, whatever stands beside it. In the draft box it
  // would mean to send the others too.
  const position = like === 'similar' && box === 'listPublished' ? positionIn(ours, theirs) : -1
  return position < 0 ? { like } : { like: 'same', position }
}

/** Ordered so far, and the last one is older than anything of ours could be. */
const isPast = (items: Item[], since: Date): boolean =>
  items.every((item, index) => index === 0 || items[index - 1]!.at >= item.at) &&
  (items.at(-1)?.at ?? Infinity) < since.getTime()

import type { CommentPage } from '@publishers/comments'
import { isSoundId } from '../ingest/keys'
import { isWholeDue } from './rhythm'
import type { Pass } from './source'

/** As many as 20,000 comments; a list that goes on leads in circles, or nobody reads it. */
const MOST_PAGES = 400
/** So many pages in a row with nothing that was not listed before: a cursor that leads in circles. */
const MOST_STALE = 30
/** New comments that the first so many pages do not show are found when the list is read whole again. */
const FAR_ENOUGH = 20

type Turning = {
  pass: Pass
  page: CommentPage
  cursor?: string
  /** Comments of this page that were not here before, and those with other words. */
  taken: { isNew: number; isEdit: number }
  publishedAt: string
  now: Date
}

/** What a page adds to its reading, and whether that goes on. Whole is what the list itself ended. Pure. */
export function turnPage({ pass, page, cursor, taken, publishedAt, now }: Turning): {
  pass: Pass
  isOver: boolean
  isWhole: boolean
} {
  const listed = new Set(pass.seen)
  const fresh = page.comments.map(({ id }) => id).filter((id) => isSoundId(id) && !listed.has(id))
  const next: Pass = {
    ...pass,
    seen: [...pass.seen, ...new Set(fresh)],
    pages: pass.pages + 1,
    news: (pass.news ?? 0) + taken.isNew,
    stale: fresh.length > 0 ? 0 : (pass.stale ?? 0) + 1,
    // A list that gets shorter while it is read is as long as it ever said: then it proves nothing.
    ...(page.total !== undefined && { total: Math.max(page.total, pass.total ?? 0) }),
    ...(page.isPartial && { isPartial: true }),
  }
  const isEnd = !page.next
  const isCircle =
    page.next === cursor || next.pages >= MOST_PAGES || (next.stale ?? 0) >= MOST_STALE
  const isWholeWanted =
    (pass.missing ?? []).length > 0 ||
    isWholeDue({ publishedAt, lastWholeAt: pass.lastWholeAt, pages: pass.wholePages, now })
  const isEnough = !isWholeWanted && isAllNews({ next, page, taken })
  return {
    pass: next,
    isOver: isEnd || isCircle || isEnough,
    isWhole: isEnd && next.isPartial !== true,
  }
}

/** As many new ones as the list grew by are all of them, and so is a page without any. */
function isAllNews({
  next,
  page,
  taken,
}: Pick<Turning, 'page' | 'taken'> & { next: Pass }): boolean {
  if (next.pages >= FAR_ENOUGH) return true
  if (taken.isEdit > 0) return false
  if (page.total === undefined || next.before === undefined) return taken.isNew === 0
  return page.total - next.before === next.news
}

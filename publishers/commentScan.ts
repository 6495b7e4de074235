import type { ChannelComment, CommentPage } from './comments'

/** More than a union's article ever gets; a reading that ends here proves no absence. */
const MOST_PAGES = 60

export type Scan = {
  comments: ChannelComment[]
  /** Everything there was to see was seen: what is not among them is not there. */
  covers: boolean
}

type Looking = {
  /** Enough once this one was seen. */
  isFound?: (comment: ChannelComment) => boolean
  /** With the newest first: from here on everything is older than what is looked for. */
  isPast?: (comment: ChannelComment) => boolean
  mostPages?: number
}

/**
 * Reads page after page. Whole only when the pages end and hold as many comments as the channel says there are; and a list
 * that is not in order proves nothing by its last comment.
 */
export const scanComments = async (
  read: (cursor?: string) => Promise<CommentPage>,
  { isFound, isPast, mostPages = MOST_PAGES }: Looking = {},
): Promise<Scan> => {
  const seen = new Map<string, ChannelComment>()
  let cursor: string | undefined
  let isPartial = false
  let isInOrder = true
  let before = Infinity
  for (let page = 0; page < mostPages; page += 1) {
    const { comments, next, total, isPartial: isPart } = await read(cursor)
    isPartial ||= isPart === true
    for (const comment of comments) {
      seen.set(comment.id, comment)
      isInOrder &&= comment.at.getTime() <= before
      before = comment.at.getTime()
    }
    const all = [...seen.values()]
    const last = comments.at(-1)
    if (isFound && comments.some(isFound)) return { comments: all, covers: true }
    if (isPast && isInOrder && last && isPast(last)) return { comments: all, covers: true }
    if (next === undefined || next === cursor) {
      const fits = total === undefined || seen.size >= total
      return { comments: all, covers: next === undefined && !isPartial && fits }
    }
    cursor = next
  }
  return { comments: [...seen.values()], covers: false }
}

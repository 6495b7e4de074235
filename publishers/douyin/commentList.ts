import { z } from 'zod'
import type { CommentPage, Commenting } from '../comments'
import type { Context, Receipt } from '../contract'
import { commentOf, itemOf, ownId, pageOf, type Page } from './commentCalls'

/** Where the first comments go on, and the threads that are still to be read: parent and place. */
const place = z.object({
  top: z.string().optional(),
  threads: z.array(z.object({ id: z.string(), cursor: z.string() })),
})
type Place = z.output<typeof place>

/**
 * One call a page: some first comments, then page after page the answers to those that have any, then the next first ones.
 * Douyin says for each comment how many answers it has, but not how many comments there are.
 */
export const listComments: Commenting['list'] = async ({ receipt, cursor }, context) => {
  const at: Place = cursor ? place.parse(JSON.parse(cursor)) : { top: '0', threads: [] }
  const [thread, ...threads] = at.threads
  const itemId = itemOf(receipt)
  const asked = thread
    ? { itemId, commentId: thread.id, cursor: thread.cursor }
    : { itemId, cursor: at.top }
  const found = await pageOf(asked, context)
  const own = await ownId(context)
  const on = goesOn(found, asked.cursor) ? found.cursor : undefined
  const answered = found.list.list.filter(({ reply_comment_total: count }) => count > 0)
  const rest: Place = thread
    ? { ...at, threads: on ? [{ id: thread.id, cursor: on }, ...threads] : threads }
    : { top: on, threads: answered.map(({ comment_id: id }) => ({ id, cursor: '0' })) }
  const isMore = rest.threads.length > 0 || rest.top !== undefined
  return {
    comments: found.list.list.map((each) =>
      commentOf(each, { parentId: thread?.id, own, context }),
    ),
    ...(isMore && { next: JSON.stringify(rest) }),
    ...(isPartial(found, asked.cursor) && { isPartial: true }),
  }
}

/** The answers to one comment alone. */
export const listThread = async (
  { receipt, commentId, cursor }: { receipt: Receipt; commentId: string; cursor?: string },
  context: Context,
): Promise<CommentPage> => {
  const asked = { itemId: itemOf(receipt), commentId, cursor: cursor ?? '0' }
  const found = await pageOf(asked, context)
  const own = await ownId(context)
  return {
    comments: found.list.list.map((each) => commentOf(each, { parentId: commentId, own, context })),
    ...(goesOn(found, asked.cursor) && { next: found.cursor }),
    ...(isPartial(found, asked.cursor) && { isPartial: true }),
  }
}

/** A cursor that stays where it is leads nowhere. */
const goesOn = ({ has_more: hasMore, cursor }: Page, asked = '0'): boolean =>
  hasMore && cursor !== asked

/** It says that there is more and not where, or something of it could not be read. */
const isPartial = (page: Page, asked?: string): boolean =>
  page.list.isPartial || (page.has_more && !goesOn(page, asked))

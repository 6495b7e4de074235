import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { CommentsFor } from '@/comments/site/commentsFor'
import { commentsUnder } from '@/comments/site/commentsFor'
import type { CommentedItem } from '@/comments/site/mayComment'
import { liveItemCalled } from '@/comments/site/mayComment'

/** An item with its comments, as the person of the page's cookies sees them; undefined where there is no such item. */
export async function commentsPage(
  payload: Payload,
  { kind, id, page }: { kind: string; id: string; page: number },
): Promise<{ item: CommentedItem; shown: CommentsFor } | undefined> {
  const headers = new Headers({ cookie: (await cookies()).toString() })
  const req = await createLocalReq({ req: { headers } }, payload)
  const now = new Date()
  const item = await liveItemCalled(req, { kind, item: id, now })
  return item && { item, shown: await commentsUnder(req, { item, page }) }
}

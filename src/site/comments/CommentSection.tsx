import type { Id } from '@/access/scope'
import { publicComments } from '@/comments/site/commentsFor'
import type { CommentedKind } from '@/comments/site/openItem'
import { sitePayload } from '../sitePayload'
import { CommentBoard } from './CommentBoard'

/**
 * The comments below an item's page. The page is kept for everybody, so only what is public is written into it; the reader's own
 * comes by the API. Nothing at all where a page takes none.
 */
export async function CommentSection({ kind, item }: { kind: CommentedKind; item: unknown }) {
  const initial = await publicComments(await sitePayload(), { kind, item: item as Id })
  return initial ? <CommentBoard kind={kind} item={String(item)} initial={initial} /> : null
}

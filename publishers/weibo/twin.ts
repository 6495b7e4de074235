import type { Context, Observation, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { findOurs } from './timeline'

/**
 * Our post where it stands under another id than we were told: "no such post" proves a deletion of the right id alone.
 * `undefined` when there is none, or when this account may not list its posts.
 */
export const twinOf = async (
  { rendition }: Observation,
  known: Receipt | undefined,
  context: Context,
): Promise<string | undefined> => {
  if (!rendition || !known) return undefined
  try {
    const search = await findOurs(rendition, new Date(known.at), context)
    const postId = search.result === 'found' ? search.post.postId : undefined
    return postId === known.ids.postId ? undefined : postId
  } catch (error) {
    if (error instanceof PublisherError && error.kind === 'account') return undefined
    throw error
  }
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { Id } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import { guardDraft } from './guardDraft'
import { guardPublication } from './guardPublication'
import { isRestoredDraft } from './settleDoor'

/**
 * The one gate. Every write of a reviewed item passes here, whichever door it came through: REST,
 * GraphQL, Local API with or without override, bulk edit, restored version, scheduled publication.
 * What would be live is checked against the approval; what would be a draft, against the open review.
 */
export const reviewGuard: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
  context,
}) => {
  const kind = collection.slug
  if (!isReviewedKind(kind)) return data
  const before =
    operation === 'update' ? (originalDoc as Record<string, unknown> & { id: Id }) : undefined
  const publishes = !isRestoredDraft(context) && data._status === 'published'
  const write = { req, kind, data: data as Record<string, unknown>, before }
  return publishes ? guardPublication(write) : guardDraft(write)
}

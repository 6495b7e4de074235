import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { canonicalJson } from './chain'
import { record } from './record'

type Kind = 'account' | 'user' | 'organization' | 'template' | 'calendar' | 'words'

/** Records that an administrative row was created or changed, and which fields; values stay out of the log. */
export const auditChanges =
  ({ kind }: { kind: Kind }): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req, context, collection }) => {
    if (context.unaudited) return doc
    const changed = operation === 'create' ? [] : changedFields(previousDoc, doc)
    if (operation === 'update' && changed.length === 0) return doc
    await record(req, {
      action: `${kind}.${operation}`,
      target: { kind: collection.slug, id: doc.id, title: doc.name ?? doc.title ?? doc.email },
      organization: kind === 'organization' ? doc.id : doc.organization,
      detail: { changed },
    })
    return doc
  }

export const auditDeletion =
  ({ kind }: { kind: Kind }): CollectionAfterDeleteHook =>
  async ({ doc, req, collection }) => {
    await record(req, {
      action: `${kind}.delete`,
      target: { kind: collection.slug, id: doc.id, title: doc.name ?? doc.title ?? doc.email },
      organization: doc.organization,
    })
  }

// Sessions and counters change at every sign-in; that is not an administrative change.
const unremarkable = new Set([
  'updatedAt',
  'createdAt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'path',
])

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter(
    (field) =>
      !unremarkable.has(field) && canonicalJson(before?.[field]) !== canonicalJson(after[field]),
  )
}

import type { CollectionBeforeChangeHook } from 'payload'
import { ENTRY_COLUMNS } from './entryColumns'

/** Whatever writes a revision (a save, an old version restored, a release) leaves the course of the entry alone. */
export const keepEntryColumns: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || originalDoc?.id === undefined) return data
  const main = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: 'submissions',
    where: { id: { equals: originalDoc.id } },
    req,
  })
  if (!main) return data
  const kept = ENTRY_COLUMNS.map((name) => [name, main[name]] as const)
  // A unique column must stay absent until it has a value: two empty ones would collide on MongoDB.
  return {
    ...data,
    ...Object.fromEntries(kept.filter(([name, value]) => value != null || name !== 'number')),
  }
}

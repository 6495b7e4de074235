import type { Payload } from 'payload'
import type { Id } from '@/access/scope'

/**
 * A profile with the status that decides in which tense a page, a feed and a card speak. Readers may not ask for it, so
 * it is read here with the server's own rights; it never leaves the server.
 */
export async function withTone(
  payload: Payload,
  doc: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (doc.workingStatus) return doc
  const row = await payload.findByID({
    collection: 'model-workers',
    id: doc.id as Id,
    select: { workingStatus: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return { ...doc, workingStatus: row?.workingStatus }
}

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { databaseId } from '@/review/runRow'

/** Whether somebody's entry is made with this file: as it was sent in, or still as a draft, which holds it by its upload. */
export async function isHeldByEntry(req: PayloadRequest, media: Id): Promise<boolean> {
  const asked = { depth: 0, overrideAccess: true, req } as const
  const columns = ['works.file', 'proofs', 'cover']
  const sent = await req.payload.count({
    collection: 'submissions',
    where: { or: columns.map((column) => ({ [column]: { in: [media] } })) },
    ...asked,
  })
  if (sent.totalDocs > 0) return true
  const { docs } = await req.payload.find({
    collection: 'upload-sessions',
    where: { and: [{ media: { equals: media } }, { attached: { equals: true } }] },
    select: { entry: true },
    pagination: false,
    ...asked,
  })
  const ids = docs.flatMap(({ entry }) => (entry ? [databaseId(req, entry)] : []))
  if (ids.length === 0) return false
  // A draft that its author threw away holds nothing.
  const drafts = await req.payload.count({
    collection: 'submissions',
    where: { id: { in: ids } },
    ...asked,
  })
  return drafts.totalDocs > 0
}

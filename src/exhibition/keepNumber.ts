import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf, sameId } from '@/access/scope'

/** A number is of one exhibition; a work that goes to another leaves it behind, unless it was given one there before. */
export const keepNumber: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const exhibition = data.exhibition as unknown
  if (exhibition === undefined || !originalDoc) return data
  const [before, after] = [idOf(originalDoc.exhibition), idOf(exhibition)]
  const isSame = before === after || sameId(before, after)
  const no: unknown = data.no === undefined ? originalDoc.no : data.no
  if (isSame || !no) return data
  const isGiven = after !== undefined && (await wasGiven(req, [after, originalDoc.id, no]))
  return isGiven ? data : { ...data, no: null }
}

async function wasGiven(
  req: PayloadRequest,
  [exhibition, artwork, no]: [unknown, unknown, unknown],
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'exhibition-numbers',
    where: {
      and: [
        { exhibition: { equals: String(exhibition) } },
        { artwork: { equals: String(artwork) } },
        { no: { equals: String(no) } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

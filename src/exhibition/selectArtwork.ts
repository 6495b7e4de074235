import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import type { NumberForm } from './artworkNumber'
import { artworkNumber } from './artworkNumber'
import { isCategory } from './categories'

type Selecting = {
  payload: Payload
  req?: PayloadRequest
  artwork: Id
  exhibition: Id
  now: Date
}

/**
 * Takes a work into an exhibition and gives it its number: the next one of the exhibition, whatever the category, never one
 * that was given before. Selected again, a work keeps its number; in another category it gets another.
 * Throws 404 and 409 with the reason.
 */
export async function selectArtwork({
  payload,
  req,
  artwork,
  exhibition,
  now,
}: Selecting): Promise<{ no: string; isNew: boolean }> {
  return inTransaction({ payload, req, label: 'artwork.number' }, async (inside) => {
    const [work, show] = await Promise.all([
      rowOf(inside, 'artworks', artwork),
      rowOf(inside, 'exhibitions', exhibition),
    ])
    if (!work) throw refusal(404, '没有这件展品。')
    if (!show) throw refusal(404, '没有这个展览，请重新选择。')
    if (!isCategory(work.type)) throw refusal(409, '还没有选类别，取不了号；请先选好类别。')
    const category = work.type
    const given = await givenTo(inside, { exhibition, artwork, category })
    const sequence = given ? 0 : (await lastSequence(inside, exhibition)) + 1
    const form: NumberForm = show.numbering === 'yearly' ? 'yearly' : 'plain'
    const year = Number(String(show.startsOn ?? now.toISOString()).slice(0, 4))
    const no = given ?? artworkNumber({ category, sequence, form, year })
    if (!given) await note(inside, { exhibition, artwork, category, sequence, no })
    if (work.no === no && String(idOf(work.exhibition)) === String(exhibition))
      return { no, isNew: false }
    await payload.update({
      collection: 'artworks',
      id: artwork,
      data: { no, exhibition } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req: inside,
    })
    await record(inside, {
      action: 'artwork.number',
      target: { kind: 'artworks', id: artwork, title: String(work.title ?? '') },
      organization: work.organization,
      detail: { no, exhibition: String(exhibition), ...(work.no ? { before: work.no } : {}) },
    })
    return { no, isNew: !given }
  })
}

type Row = Record<string, unknown>

async function rowOf(
  req: PayloadRequest,
  collection: 'artworks' | 'exhibitions',
  id: Id,
): Promise<Row | undefined> {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return (found ?? undefined) as unknown as Row | undefined
}

type Given = { exhibition: Id; artwork: Id; category: string }

async function givenTo(
  req: PayloadRequest,
  { exhibition, artwork, category }: Given,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'exhibition-numbers',
    where: {
      and: [
        { exhibition: { equals: String(exhibition) } },
        { artwork: { equals: String(artwork) } },
        { category: { equals: category } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.no
}

async function lastSequence(req: PayloadRequest, exhibition: Id): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'exhibition-numbers',
    where: { exhibition: { equals: String(exhibition) } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.sequence ?? 0
}

/** The unique key is the proof; the turn of writers makes that nobody has to try twice. */
const note = (
  req: PayloadRequest,
  { exhibition, artwork, category, sequence, no }: Given & { sequence: number; no: string },
) =>
  req.payload.create({
    collection: 'exhibition-numbers',
    data: {
      key: `${String(exhibition)}:${sequence}`,
      no,
      exhibition: String(exhibition),
      artwork: String(artwork),
      sequence,
      category,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { FILE_FIELDS } from './kinds'
import { rootNodes, walk } from './lexical'
import type { Snapshot } from './snapshot'
import { rowsOf, variantsOf } from './variants'

/** A media document, as far as a revision depends on it. */
export type MediaRow = {
  id: Id
  sha256: string
  filename: string
  mimeType: string
  width: number
  height: number
  filesize: number
  /** Length of a clip, once it was measured. */
  seconds?: number
  alt: string
  caption?: string
  credit?: string
  licence?: string
  licenceNo?: string | null
  licenceUntil?: string
  portrait?: string
  portraitUntil?: string
  aiUsage: 'none' | 'assisted' | 'generated'
  url: string
}

/** Ids of every picture and file a snapshot refers to, for every account, once each. */
export function mediaIds(snapshot: Snapshot): Id[] {
  const named = FILE_FIELDS.flatMap(({ name, files = listed }) => files(snapshot[name]))
  const own = variantsOf(snapshot).flatMap((variant) => [
    variant.cover,
    ...(variant.pictures ?? []),
    ...mediaInBody(variant.body),
  ])
  const all = [snapshot.cover, ...mediaInBody(snapshot.body), ...named, ...own]
  const ids = all.map(idOf).filter((id) => id !== undefined)
  return [...new Map(ids.map((id) => [String(id), id])).values()]
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** What may be shown of a snapshot: the desk's evidence stays inside. */
export const withoutEvidence = (snapshot: Snapshot): Snapshot =>
  Object.fromEntries(
    Object.entries(snapshot)
      .filter(([name]) => !EVIDENCE.has(name))
      .map(([name, value]) => [name, withoutColumns(value, PRIVATE_COLUMNS.get(name))]),
  )

const withoutColumns = (value: unknown, columns: readonly string[] | undefined): unknown =>
  columns && Array.isArray(value)
    ? rowsOf(value).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name))),
      )
    : value

const EVIDENCE = new Set(FILE_FIELDS.filter(({ isPrivate }) => isPrivate).map(({ name }) => name))

const PRIVATE_COLUMNS = new Map(
  FILE_FIELDS.map(({ name, privateColumns }) => [name, privateColumns] as const),
)

/** Uploads of a body, and the clips and posters of its video blocks. */
export const mediaInBody = (body: unknown): unknown[] =>
  [...walk(rootNodes(body))].flatMap((node) =>
    node.type === 'upload'
      ? [node.value]
      : node.type === 'block'
        ? [node.fields?.file, node.fields?.poster]
        : [],
  )

type Args = { payload: Payload; req?: PayloadRequest; snapshot: Snapshot }

export const mediaRows = ({ payload, req, snapshot }: Args): Promise<Map<string, MediaRow>> =>
  mediaById({ payload, req, ids: mediaIds(snapshot) })

/** By id as text; what is gone is not in it. */
export async function mediaById({
  payload,
  req,
  ids,
}: Omit<Args, 'snapshot'> & { ids: Id[] }): Promise<Map<string, MediaRow>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  return new Map(
    docs.map((doc) => [String(doc.id), { ...doc, alt: doc.alt ?? '' } as unknown as MediaRow]),
  )
}

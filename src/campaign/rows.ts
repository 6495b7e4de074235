import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { programWrite } from '@/review/programWrite'

/** The rows of judging, votes and results, as their own acts read and write them: with `req`, below access rules. */

type In = { req: PayloadRequest; collection: CollectionSlug }

export async function rowsWhere<Row>({
  req,
  collection,
  where,
  sort = 'id',
  limit = 0,
}: In & { where: Where; sort?: string; limit?: number }): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort,
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Row[]
}

export async function rowWhere<Row>(args: In & { where: Where }): Promise<Row | undefined> {
  return (await rowsWhere<Row>({ ...args, limit: 1 }))[0]
}

export const rowOf = <Row>({ id, ...args }: In & { id: Id }): Promise<Row | undefined> =>
  rowWhere<Row>({ ...args, where: { id: { equals: id } } })

export async function createRow<Row>({
  req,
  collection,
  data,
}: In & { data: Record<string, unknown> }): Promise<Row> {
  const doc = await req.payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    context: programWrite,
    req,
  })
  return doc as unknown as Row
}

export async function changeRow<Row>({
  req,
  collection,
  id,
  data,
}: In & { id: Id; data: Record<string, unknown> }): Promise<Row> {
  const doc = await req.payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    context: programWrite,
    req,
  })
  return doc as unknown as Row
}

/** The rows with these ids, by id as text. */
export async function rowsById<Row extends { id: Id }>({
  ids,
  ...args
}: In & { ids: unknown[] }): Promise<Map<string, Row>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined && id !== null).map(String))]
  if (wanted.length === 0) return new Map()
  const spelled = args.req.payload.db.defaultIDType === 'number' ? wanted.map(Number) : wanted
  const rows = await rowsWhere<Row>({ ...args, where: { id: { in: spelled } } })
  return new Map(rows.map((row) => [String(row.id), row]))
}

import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { LinearModel } from '@/moderation/model/linearModel'
import { readModels, writeModels } from '@/moderation/model/modelFile'
import type { Figures } from './figures'

/** The model that ships is version 1, and no row. */
export const SHIPPED = 1

export type ModelState = 'active' | 'kept' | 'refused'

export type ModelRow = {
  id: Id
  number: number
  state: ModelState
  figures?: Figures | null
  why?: string | null
  madeBy?: unknown
  createdAt: string
}

type Place = { payload: Payload; req?: PayloadRequest }

/** Versions without their files, newest first. */
export async function modelRows({
  payload,
  req,
  where = {},
  limit = 100,
}: Place & { where?: Where; limit?: number }): Promise<ModelRow[]> {
  const { docs } = await payload.find({
    collection: 'moderation-models',
    where,
    sort: '-number',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { number: true, state: true, figures: true, why: true, madeBy: true, createdAt: true },
    ...(req && { req }),
  })
  return docs as unknown as ModelRow[]
}

/** The row in force; none while the shipped model is. */
export const activeRow = async (place: Place): Promise<ModelRow | undefined> =>
  (await modelRows({ ...place, where: { state: { equals: 'active' } }, limit: 1 }))[0]

/** As a row keeps it; src/comments/judge reads it. */
export const packModel = (sentiment: LinearModel): string =>
  Buffer.from(writeModels({ sentiment })).toString('base64')

export function unpackModel(file: string): LinearModel {
  const { sentiment } = readModels(new Uint8Array(Buffer.from(file, 'base64')))
  if (!sentiment) throw new Error('the file holds no model of sentiment')
  return sentiment
}

/** Below Payload's hooks: the file is hidden from every other door. */
export async function readModelFile({
  payload,
  req,
  id,
}: Place & { id: Id }): Promise<LinearModel | undefined> {
  const row = await payload.db.findOne<{ id: Id; file?: string | null }>({
    collection: 'moderation-models',
    where: { id: { equals: id } },
    ...(req && { req }),
  })
  return row?.file ? unpackModel(row.file) : undefined
}

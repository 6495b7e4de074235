import type { Payload, PayloadRequest, Where } from 'payload'
import type { Refusal } from '@media/intake/types'
import type { Id } from '@/access/scope'
import { inAtomicUpdate } from '@/database/mongo/inMongoTransaction'
import { isMongo } from '@/database/isMongo'
import { losable } from '@/database/losable'
import type { Permit } from './purpose'
import type { UploadView } from './view'

/** A row of `upload-sessions`. */
export type Session = {
  id: Id
  uploadId: string
  owner: string
  purpose: string
  entry?: string | null
  slot?: string | null
  name: string
  declaredType?: string | null
  bytes: number
  permit: Permit
  state: UploadView['state']
  sha256?: string | null
  facts?: UploadView['facts'] | null
  refusal?: Refusal | null
  media?: Id | null
  attached?: boolean | null
  expiresAt: string
  lockOwner?: string | null
  lockUntil: string
  lockWanted?: boolean | null
  workOwner?: string | null
  workUntil: string
  attempts?: number | null
  createdAt: string
  updatedAt: string
}

const collection = 'upload-sessions' as const

/** A moment that is always over: nobody writes. */
export const NEVER = new Date(0).toISOString()

export async function readSession(
  payload: Payload,
  uploadId: string,
): Promise<Session | undefined> {
  const where = { uploadId: { equals: uploadId } }
  return (await payload.db.findOne<Session>({ collection, where })) ?? undefined
}

export async function findSessions(payload: Payload, where: Where, limit = 200) {
  const { docs } = await payload.find({
    collection,
    where,
    limit,
    depth: 0,
    pagination: false,
    sort: '-createdAt',
    overrideAccess: true,
  })
  return docs as unknown as Session[]
}

export async function createSession(payload: Payload, data: Partial<Session>): Promise<void> {
  await payload.db.create({
    collection,
    data: { ...data, state: 'receiving', lockUntil: NEVER, workUntil: NEVER, attempts: 0 },
    returning: false,
  })
}

export async function deleteSession(payload: Payload, uploadId: string): Promise<void> {
  const where = { uploadId: { equals: uploadId } }
  await payload.delete({ collection, where, depth: 0, overrideAccess: true })
}

/** One conditional write: true when the row was as `where` says, and is as `data` says now. */
export async function changeSession({
  payload,
  uploadId,
  where = {},
  data,
  req,
}: {
  payload: Payload
  uploadId: string
  where?: Where
  data: Partial<Session>
  req?: PayloadRequest
}): Promise<boolean> {
  const update = {
    collection,
    where: { and: [{ uploadId: { equals: uploadId } }, where] },
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  }
  if (isMongo(payload)) {
    const work = async () => Boolean(await payload.db.updateOne(update))
    return req ? work() : inAtomicUpdate({ payload, label: 'upload' }, work)
  }
  const work = async () =>
    Boolean(await payload.db.updateOne({ ...update, options: { atomic: true } }))
  return req ? work() : losable(work)
}

/** What its owner is told. */
export const viewOf = (session: Session, offset: number): UploadView => ({
  id: session.uploadId,
  name: session.name,
  bytes: session.bytes,
  offset: session.state === 'receiving' ? offset : session.bytes,
  state: session.state,
  purpose: session.purpose,
  ...(session.entry && { entry: session.entry }),
  ...(session.slot && { slot: session.slot }),
  ...(session.media && { media: session.media }),
  ...(session.facts && { facts: session.facts }),
  ...(session.refusal && { refusal: session.refusal }),
  ...(session.attached && { attached: true as const }),
  expiresAt: session.expiresAt,
})

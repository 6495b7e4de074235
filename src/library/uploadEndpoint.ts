import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, rolesOf } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { claimKey, forgetState } from '@/distribution/platformState'
import type { Media } from '@/payload-types'
import { demandStorer } from './demandStorer'
import { hashOf } from './incomingFile'

/**
 * `POST /api/media` → `{ doc, message, reused? }`. An organization keeps the same bytes once: 201 with a new row, or 200 with the row
 * that is there and `reused: true`. Errors: 400 no or an unfit file, 401, 403, 413.
 */
export const uploadEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    await demandStorer(req)
    await addDataAndFileToRequest(req)
    const { file, payload } = req
    const data = (req.data ?? {}) as Partial<Media>
    if (!file) throw new APIError('没有收到文件，请选择文件后再传。', 400, undefined, true)
    const { doc, reused } = await storeOnce({ req, file, data })
    const depth = Math.min(
      2,
      Number(new URL(req.url ?? '', 'http://here').searchParams.get('depth') ?? 1) || 0,
    )
    const shown = await payload.findByID({
      collection: 'media',
      id: doc.id,
      depth,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    const message = reused ? '素材库里已有同样的文件，直接使用。' : '已上传。'
    return Response.json(
      { doc: shown ?? doc, message, ...(reused && { reused }) },
      { status: reused ? 200 : 201 },
    )
  },
}

type Storing = {
  req: PayloadRequest
  file: NonNullable<PayloadRequest['file']>
  data: Partial<Media>
}

/** Stores a file for the person of `req`, or finds the row their organization has of the same bytes. */
export async function storeOnce({
  req,
  file,
  data,
}: Storing): Promise<{ doc: Media; reused: boolean }> {
  const organization = idOf(data.organization) ?? idOf(rolesOf(req.user)[0]?.organization)
  const create = async () => ({
    doc: await req.payload.create({
      collection: 'media',
      data: data as never,
      file,
      depth: 0,
      overrideAccess: false,
      req,
    }),
    reused: false,
  })
  // Whoever may not store there learns nothing of what is there.
  if (organization === undefined || !(await mayStore(req, organization))) return create()
  const sha256 = await hashOf(file)
  const stored = () => storedBefore({ req, organization, sha256 })
  const known = await stored()
  if (known) return reuse({ req, organization, known, data })
  const { payload } = req
  const key = `media:${String(organization)}:${sha256}`
  const expiresAt = new Date(Date.now() + patienceMs * 4)
  if (await claimKey({ payload, key, value: {}, expiresAt })) {
    try {
      // Whoever had the claim before may have ended since we looked.
      const other = await stored()
      return other ? await reuse({ req, organization, known: other, data }) : await create()
    } finally {
      // Refused or stored: nobody has to wait for it any more.
      await forgetState({ payload, key })
    }
  }
  // The same file comes in twice at this moment; the other request is storing it.
  const other = await awaited(stored)
  return other ? reuse({ req, organization, known: other, data }) : create()
}

const patienceMs = 15_000

const mayStore = async (req: PayloadRequest, organization: Id): Promise<boolean> =>
  (await can(req, 'media.write', organization)) ||
  (await can(req, 'delivery.operate', organization))

type Known = { id: Id; licence?: string | null; deletedAt?: string | null }

async function storedBefore({
  req,
  organization,
  sha256,
}: {
  req: PayloadRequest
  organization: Id
  sha256: string
}): Promise<Known | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ sha256: { equals: sha256 } }, { organization: { equals: organization } }] },
    select: { licence: true, deletedAt: true },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs[0] as Known | undefined
}

/**
 * Out of the bin again, and with a licence where it had none and this time somebody named one; its words stay. Both only for who
 * may write in the library: who proves something with a screenshot changes nothing of what is there.
 */
async function reuse({
  req,
  organization,
  known,
  data,
}: {
  req: PayloadRequest
  organization: Id
  known: Known
  data: Partial<Media>
}): Promise<{ doc: Media; reused: boolean }> {
  const isUnlicensed = !known.licence || known.licence === 'none'
  const mayWrite = await can(req, 'media.write', organization)
  if (known.deletedAt && !mayWrite)
    throw refusal(
      409,
      '这个文件在素材库的回收站里，您没有取回的权限；请采编从回收站恢复后再用，或换一个文件。',
    )
  const isLicensed = isUnlicensed && data.licence && mayWrite
  const { licence, licenceNo, licenceUntil, licenceProof, portrait, portraitUntil } = data
  const change = {
    ...(known.deletedAt && { deletedAt: null }),
    ...(isLicensed && { licence, licenceNo, licenceUntil, licenceProof, portrait, portraitUntil }),
  }
  const at = { collection: 'media', id: known.id, depth: 0, overrideAccess: true } as const
  req.file = undefined
  const doc = Object.keys(change).length
    ? await req.payload.update({ ...at, data: change as never, trash: true, req })
    : await req.payload.findByID({ ...at, req })
  return { doc, reused: true }
}

async function awaited<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}

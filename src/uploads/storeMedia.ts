import fs from 'node:fs/promises'
import type { PayloadRequest, Where } from 'payload'
import type { FileFacts } from '@media/intake/types'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { ANSWERED_MS, MB } from './limits'
import type { Session } from './session'
import { changeSession } from './session'
import { uploadStore } from './store'

type Taken = {
  req: PayloadRequest
  session: Session
  worker: string
  facts: FileFacts
  sha256: string
  /** The whole file on this machine. */
  path: string
}

/** Below this, bytes are handed over in memory, as a form would; above, Payload gets the path and reads nothing. */
const inMemory = 50 * MB

/** Makes the row of the library, writes down what became of the upload, and one audit event: all or nothing. */
export async function storeMedia({
  req,
  session,
  worker,
  facts,
  sha256,
  path,
}: Taken): Promise<void> {
  const { payload } = req
  const { uploadId, permit, name, purpose } = session
  const stored = await alreadyStored(req, session, facts, sha256)
  const media = stored?.id ?? (await byPermit())
  if (stored?.deletedAt) await takeOutOfBin(req, stored.id)
  const isOurs = await changeSession({
    payload,
    uploadId,
    where: { workOwner: { equals: worker } },
    data: {
      state: 'ready',
      media,
      facts: { ...facts, ...(stored?.isOlder && { reused: true }) },
      sha256,
      expiresAt: new Date(Date.now() + ANSWERED_MS).toISOString(),
    },
    req,
  })
  // The lease ran out and another took over: its row counts, ours is rolled back.
  if (!isOurs) throw new Error(`upload ${uploadId} is another's by now`)
  await record(req, {
    action: 'upload.ready',
    target: { kind: 'media', id: media, title: name },
    organization: permit.organization,
    detail: { upload: uploadId, purpose, sha256, bytes: facts.bytes, mimeType: facts.mimeType },
  })

  /** The permit has decided what may be stored where: a member holds no right in the library. */
  async function byPermit(): Promise<Id> {
    const { user } = req
    req.user = null
    try {
      return await create()
    } finally {
      req.user = user
    }
  }

  async function create(): Promise<Id> {
    req.context.intake = { path, sha256, facts }
    req.context.placeOriginal = (as) => uploadStore().place(uploadId, as)
    const isSmall = facts.bytes <= inMemory
    const doc = await payload.create({
      collection: 'media',
      data: { ...permit.media, organization: permit.organization } as never,
      file: {
        name: fileName(session, facts),
        mimetype: facts.mimeType,
        size: facts.bytes,
        data: isSmall ? await fs.readFile(path) : Buffer.alloc(0),
        ...(!isSmall && { tempFilePath: path }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return doc.id
  }
}

type Stored = { id: Id; deletedAt?: string | null; isOlder: boolean }

/** After a crash between two writes on a database without transactions; and the same bytes are one picture of the library. */
async function alreadyStored(
  { payload }: PayloadRequest,
  session: Session,
  facts: FileFacts,
  sha256: string,
): Promise<Stored | undefined> {
  const { organization } = session.permit
  const filename = fileName(session, facts)
  const sameBytes: Where = {
    and: [{ sha256: { equals: sha256 } }, { organization: { equals: organization } }],
  }
  const same = session.purpose === 'library' ? [sameBytes] : []
  const { docs } = await payload.find({
    collection: 'media',
    where: { or: [{ filename: { equals: filename } }, ...same] },
    // What lies in the bin is the same file, and one that is in use comes first.
    trash: true,
    sort: ['deletedAt', 'createdAt'],
    select: { filename: true, deletedAt: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [found] = docs
  return found && { id: found.id, deletedAt: found.deletedAt, isOlder: found.filename !== filename }
}

/** Who sends a file again wants it back. */
const takeOutOfBin = (req: PayloadRequest, id: Id) =>
  req.payload.update({
    collection: 'media',
    id,
    data: { deletedAt: null },
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })

/** What the person called it, the upload's own mark, and the ending of what it really is. */
function fileName({ name, uploadId }: Session, { extension }: FileFacts): string {
  const stem = name
    .replace(/\.[^.]{1,8}$/, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\?#%*:|"<>\s]+/gu, '-')
    .slice(0, 60)
  return `${stem || 'file'}-${uploadId.slice(0, 10)}${extension}`
}

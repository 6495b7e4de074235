import type {
  Access,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError } from 'payload'
import type { Id } from '@/access/scope'
import { isDesk, withinScope } from '@/access/scope'
import { isHeldByEntry } from '@/campaign/heldByEntry'
import { refusal } from '@/distribution/answer'
import { admitFile } from '@/library/admitFile'
import { demandStorer } from '@/library/demandStorer'
import { hashOf, incomingFile } from '@/library/incomingFile'
import { measure } from '@/library/measure'
import { removePictureCopies } from '@/library/pictureCopies'
import { publicFiles } from '@/library/publicFiles'
import { tagOf } from '@/library/tagOf'
import { titleReviewedWith } from '@/review/mediaUnderReview'

/** Anonymous readers get only what a live item shows; an original is for the desk of its own organization alone. */
export const readPublicOrOwn: Access = async ({ req, isReadingStaticFile }) => {
  const released: Where = { released: { equals: true } }
  const own = req.user ? await withinScope(req, 'content.read') : false
  if (isReadingStaticFile) return own
  return own ? { or: [released, own] } : released
}

/** Names that mislead and files that are not what they say stop here. */
export const refuseUnsafeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  keepOriginal(args as Changed, req.query)
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (!overrideAccess) await demandStorer(req)
  // Payload would fetch an address that is named instead, and nobody would look at what it brings.
  if (operation === 'create' && !overrideAccess && !req.file)
    throw refusal(400, '没有收到文件，请选择文件后再传。')
  if (req.file) await admitFile(req, { isOurs: overrideAccess === true })
  return args
}

type Changed = { data?: Record<string, unknown> }
type Edits = { focalPoint?: { x?: unknown; y?: unknown } } & Record<string, unknown>

/** The panel's cross moves the focal point; Payload would write the file anew for it, and for a cut. */
function keepOriginal({ data }: Changed, query: Record<string, unknown> | undefined): void {
  const edits = query?.uploadEdits as Edits | undefined
  if (!query || !edits) return
  delete query.uploadEdits
  const { x, y } = edits.focalPoint ?? {}
  if (data && x !== undefined && y !== undefined) {
    Object.assign(data, { focalX: percent(x), focalY: percent(y) })
  }
}

const percent = (value: unknown) => Math.round(Math.min(100, Math.max(0, Number(value) || 0)))

export const refuseDeletingReleased: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    trash: true,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  if (found?.released)
    throw new APIError('这个素材正在线上使用，不能删除；请先撤稿。', 409, undefined, true)
  await refuseTakingFromEntry(req, id)
}

/** The copies go with the original, unless another row shows the same. */
export const removeCopies: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!doc.tag) return
  const where = { tag: { equals: doc.tag } }
  const { totalDocs } = await req.payload.count({ collection: 'media', where, trash: true, req })
  if (totalDocs === 0) await removePictureCopies(doc)
}

const shownWords = ['alt', 'caption', 'credit', 'aiUsage']

/** The bytes' own name: revisions and uploads refer to it, so a replaced file never passes as the approved one. */
export const fingerprintFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc) await refuseChangingShown({ data, originalDoc, req })
  if (req.file) {
    const file = incomingFile(req.file)
    data.sha256 = req.context.intake?.sha256 ?? (await hashOf(req.file))
    Object.assign(data, await measure(file, req.file.mimetype))
  }
  const tag = tagOf({ ...originalDoc, ...data })
  if (tag !== originalDoc?.tag) Object.assign(data, { tag, prepared: null })
  return data
}

/** Everybody gets the addresses of the public copies; where the original lies is for the desk to know. */
export const withPublicFiles: CollectionAfterReadHook = ({ doc, req }) => {
  const files = publicFiles(doc)
  if (!files) return doc
  const original = isDesk(req.user) && {
    original: `/api/media/file/${encodeURIComponent(doc.filename)}`,
  }
  return { ...doc, ...files, ...original }
}

type Changing = Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'originalDoc' | 'req'>

async function refuseTakingFromEntry(req: PayloadRequest, id: Id): Promise<void> {
  if (!(await isHeldByEntry(req, id))) return
  const message = '有职工投稿用着这个文件，不能替换或删除；作品撤回后也要留存备查。'
  throw new APIError(message, 409, undefined, true)
}

/** Pages show the library's file and words: to change them there would pass by the review. */
async function refuseChangingShown({ data, originalDoc, req }: Changing): Promise<void> {
  const isReworded = shownWords.some(
    (name) => name in data && (data[name] || '') !== (originalDoc[name] || ''),
  )
  if (!req.file && !isReworded && !data.deletedAt) return
  if (originalDoc.id !== undefined && (req.file || data.deletedAt))
    await refuseTakingFromEntry(req, originalDoc.id)
  if (originalDoc.released) {
    throw new APIError(
      '这个素材正在线上使用，不能替换、改说明或删除；请另传一份，改稿后重新送审。',
      409,
      undefined,
      true,
    )
  }
  const title = await titleReviewedWith({ req, media: originalDoc.id })
  if (title !== undefined) {
    throw new APIError(
      `《${title}》正在审核，用到这个素材；请等审完，或撤回送审后再改。`,
      409,
      undefined,
      true,
    )
  }
}

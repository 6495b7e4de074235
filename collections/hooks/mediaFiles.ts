import crypto from 'node:crypto'
import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { withinScope } from '@/access/scope'
import { titleReviewedWith } from '@/review/mediaUnderReview'
import { dominantColor } from '@media/image/dominantColor'
import { probeVideo } from '@media/video/probe'

/** Anonymous readers get only what a live item shows. */
export const readPublicOrOwn: Access = async ({ req }) => {
  const released: Where = { released: { equals: true } }
  const own = req.user ? await withinScope(req, 'content.read') : false
  return own ? { or: [released, own] } : released
}

// What a phone's longest clip for an article comes to; longer films are another collection's matter.
const maxBytes = 50 * 1024 * 1024

/** Names that mislead (right-to-left override, control characters) and empty or huge files stop here. */
export const refuseUnsafeFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  if (file.size === 0) throw new APIError('文件是空的，请重新选择。', 400, undefined, true)
  if (file.size > maxBytes)
    throw new APIError('文件超过 50 MB，请压缩后再传。', 413, undefined, true)
  file.name = cleanName(file.name)
  return args
}

const cleanName = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .slice(-120) || 'file'

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
}

const shownWords = ['alt', 'caption', 'credit', 'aiUsage']

/** The bytes' own name: revisions and uploads refer to it, so a replaced file never passes as the approved one. */
export const fingerprintFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc) await refuseChangingShown({ data, originalDoc, req })
  if (!req.file?.data) return data
  data.sha256 = crypto.createHash('sha256').update(req.file.data).digest('hex')
  data.color = req.file.mimetype.startsWith('image/') ? await dominantColor(req.file.data) : null
  // Payload measures pictures alone.
  const clip = req.file.mimetype.startsWith('video/') ? probeVideo(req.file.data) : undefined
  if (clip) Object.assign(data, { width: clip.width, height: clip.height })
  data.seconds = clip ? Math.round(clip.seconds * 100) / 100 : null
  return data
}

type Changing = Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'originalDoc' | 'req'>

/** Pages show the library's file and words: to change them there would pass by the review. */
async function refuseChangingShown({ data, originalDoc, req }: Changing): Promise<void> {
  const isReworded = shownWords.some(
    (name) => name in data && (data[name] || '') !== (originalDoc[name] || ''),
  )
  if (!req.file && !isReworded && !data.deletedAt) return
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

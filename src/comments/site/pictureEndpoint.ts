import type { PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import { record } from '@/audit/record'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { refusal, textOf } from '@/distribution/answer'
import { commentOf, isPublic } from './commentRow'
import { isOwn, speakerOf } from './speaker'
import type { CommentPicture } from './takePicture'
import { openPicture } from './takePicture'

const missing = '没有这张图片。'

/**
 * `GET /api/comments/:id/picture`: a shown one for everybody who sees the comment, a waiting one for its author and the desk, a
 * removed one for the evidence role alone, with `?reason=`, which the log keeps. Errors: 400, 404.
 */
export async function sendPicture(req: PayloadRequest): Promise<Response> {
  const comment = await commentOf(req, req.routeParams?.id)
  const picture = comment?.picture as CommentPicture | null | undefined
  if (!comment || !picture?.key || !(await maySee(req, comment, picture)))
    throw refusal(404, missing)
  const data = await openPicture(picture, req.payload.secret)
  if (!data) throw refusal(404, missing)
  return new Response(new Uint8Array(data), {
    headers: {
      'Content-Type': picture.mimeType,
      'Content-Length': String(data.length),
      // Whether it may be seen is asked every time.
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}

async function maySee(
  req: PayloadRequest,
  comment: StoredComment,
  picture: CommentPicture,
): Promise<boolean> {
  if (picture.state === 'shown' && isPublic(comment)) return true
  if (picture.state === 'removed') return mayReveal(req, comment)
  if (req.user && (await can(req, 'comment.read', comment.organization))) return true
  return !comment.goneAt && isOwn(await speakerOf(req), comment)
}

async function mayReveal(req: PayloadRequest, comment: StoredComment): Promise<boolean> {
  if (!req.user || !(await can(req, 'comment.evidence', comment.organization))) return false
  const { searchParams } = new URL(req.url ?? '', 'http://here')
  const reason = textOf(searchParams.get('reason'), { name: '原因', max: 300 })
  if (!reason) throw refusal(400, '请写明查看证据图片的原因，会进入审计。')
  await record(req, {
    action: 'comment.reveal',
    target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
    organization: comment.organization,
    reason,
    detail: { what: 'picture' },
  })
  return true
}

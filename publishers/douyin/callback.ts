import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { CallbackRequest, CallbackResult, Context } from '../contract'
import { longNumbersAsText } from '../http'
import { id } from './api'

type Known = Pick<Context, 'account' | 'credentials' | 'now'>

/** The largest push is a comment. */
const MAX_BODY = 256 * 1024

const envelope = z.object({
  event: z.string(),
  client_key: z.string().optional().catch(undefined),
  from_user_id: z.string().optional().catch(undefined),
  content: z.unknown(),
})

/**
 * Douyin's push: `X-Douyin-Signature` is hex SHA-1 over the client secret and the raw body, so what it covers may be
 * believed. https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/webhooks/overview
 */
export const verifyCallback = (request: CallbackRequest, known: Known): CallbackResult => {
  const { clientKey, clientSecret } = known.credentials
  if (!clientSecret) return answer(404, { error: 'callback is not set up' })
  if (request.method !== 'POST') return answer(405, { error: 'method' })
  if (request.body.length > MAX_BODY) return answer(413, { error: 'too large' })
  if (!isSigned(request, clientSecret)) return answer(403, { error: 'signature' })
  const raw = request.body.toString('utf8')
  const message = envelope.safeParse(parse(raw))
  if (!message.success) return answer(400, { error: 'not readable' })
  const { event, client_key: sender, from_user_id: person, content } = message.data
  if (event === 'verify_webhook') return challenge(raw, content)
  // Signed with our secret, yet meant for another application: not ours to act on.
  if (sender && sender !== clientKey) return answer(200, DONE)
  const detail = typeof content === 'string' ? parse(content) : content
  if (event === 'unauthorize') return { ...answer(200, DONE), revoked: person ? [person] : [] }
  if (event === 'create_video')
    return { ...answer(200, DONE), events: published(detail, request, known) }
  if (event === 'item_comment_reply') return { ...answer(200, DONE), commented: comments(detail) }
  return answer(200, DONE)
}

const DONE = { err_no: 0, err_msg: 'success' }

/** The same number or text that came, to the digit. */
const challenge = (raw: string, content: unknown): CallbackResult => {
  const place = typeof content === 'string' ? content : raw
  const value = /"challenge"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/.exec(place)?.[1]
  if (!value) return answer(400, { error: 'no challenge' })
  return { ...answer(200, {}), reply: { ...JSON_REPLY, body: `{"challenge":${value}}` } }
}

const reply = z.object({ comment_id: id, reply_to_item_id: id })

/** @see https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/webhooks/event-list */
const comments = (detail: unknown): NonNullable<CallbackResult['commented']> => {
  const parsed = reply.safeParse(detail)
  if (!parsed.success) return []
  const { comment_id: commentId, reply_to_item_id: itemId } = parsed.data
  return [{ dedupeKey: `comment:${commentId}`, ids: { itemId } }]
}

const created = z.object({
  share_id: id,
  item_id: id.optional().catch(undefined),
  video_id: id.optional().catch(undefined),
})

const published = (
  detail: unknown,
  { headers }: CallbackRequest,
  { now }: Known,
): CallbackResult['events'] => {
  const parsed = created.safeParse(detail)
  if (!parsed.success) return []
  const { share_id: shareId, item_id: itemId, video_id: videoId } = parsed.data
  const messageId = headerOf(headers, 'msg-id')
  const receipt = {
    ids: { shareId, ...(itemId && { itemId }), ...(videoId && { videoId }) },
    at: now().toISOString(),
    note: '抖音通知：已由人在手机上发布。',
  }
  return [
    {
      dedupeKey: messageId ? `msg:${messageId}` : `create_video:${shareId}`,
      ids: { shareId },
      outcome: { state: 'published', receipt },
      isProven: true,
    },
  ]
}

const isSigned = ({ headers, body }: CallbackRequest, secret: string): boolean => {
  const expected = createHash('sha1').update(secret).update(body).digest()
  const given = Buffer.from(headerOf(headers, 'x-douyin-signature'), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const headerOf = (headers: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1] ?? ''

const parse = (json: string): unknown => {
  try {
    return JSON.parse(longNumbersAsText(json))
  } catch {
    return undefined
  }
}

const JSON_REPLY = { status: 200, contentType: 'application/json; charset=utf-8' }

const answer = (status: number, body: object): CallbackResult => ({
  reply: { ...JSON_REPLY, status, body: JSON.stringify(body) },
  events: [],
})

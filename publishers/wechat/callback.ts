import type { CallbackRequest, CallbackResult, Context } from '../contract'
import { decryptPush, sameSignature, signatureOf } from './callbackCrypto'
import { listAt, MAX_BODY, parsePush, textAt, type XmlFields } from './callbackXml'
import { massEvent } from './callbackMass'
import { urlsByPlace } from './observePublished'
import { outcomeOf } from './publishStatus'

type Known = Pick<Context, 'account' | 'credentials' | 'now'>

/** WeChat repeats a push within seconds; a signed address older than this is somebody's copy. */
const WINDOW_MS = 600_000

/**
 * WeChat's server push. GET proves the address; POST carries an event, plain or encrypted. With a callback key set only
 * encrypted bodies are believed: the plain signature does not cover the body.
 * https://developers.weixin.qq.com/doc/subscription/guide/dev/push/
 */
export const verifyCallback = (request: CallbackRequest, known: Known): CallbackResult => {
  const { query } = request
  if (!known.credentials.token) return answer(404, 'callback is not set up')
  if (!isRecent(query.timestamp, known.now())) return answer(403, 'timestamp')
  if (request.method === 'GET')
    return isSigned(query, known) ? answer(200, query.echostr ?? '') : answer(403, 'signature')
  if (request.method !== 'POST') return answer(405, 'method')
  if (request.body.length > MAX_BODY) return answer(413, 'too large')
  const outer = parsePush(request.body.toString('utf8'))
  if (!outer) return answer(400, 'not readable')
  const message = open(outer, query, known)
  return message
    ? { ...answer(200, 'success'), events: eventsOf(message, known) }
    : answer(403, 'signature')
}

/** The message, once its signature holds; in compatible mode the encrypted half counts. */
const open = (
  outer: XmlFields,
  query: CallbackRequest['query'],
  known: Known,
): XmlFields | undefined => {
  const { token = '', appId = '', encodingAESKey, previousEncodingAESKey } = known.credentials
  if (!encodingAESKey) return isSigned(query, known) ? outer : undefined
  const encrypt = textAt(outer, 'Encrypt')
  const expected = signatureOf([token, query.timestamp ?? '', query.nonce ?? '', encrypt])
  if (!encrypt || !sameSignature(expected, query.msg_signature ?? '')) return undefined
  for (const key of [encodingAESKey, previousEncodingAESKey]) {
    const message = key && decryptPush(encrypt, key, appId)
    if (message) return parsePush(message)
  }
  return undefined
}

const isSigned = (
  { timestamp = '', nonce = '', signature = '' }: CallbackRequest['query'],
  known: Known,
): boolean =>
  sameSignature(signatureOf([known.credentials.token ?? '', timestamp, nonce]), signature)

const isRecent = (timestamp: string | undefined, now: Date): boolean =>
  /^\d{9,11}$/.test(timestamp ?? '') &&
  Math.abs(Number(timestamp) * 1000 - now.getTime()) <= WINDOW_MS

/** PUBLISHJOBFINISH has no MsgId: publish_id and status name it. MASSSENDJOBFINISH has its MsgID. */
const eventsOf = (message: XmlFields, { credentials, now }: Known): CallbackResult['events'] => {
  // The plain signature does not cover the body.
  const isProven = Boolean(credentials.encodingAESKey)
  if (textAt(message, 'Event') === 'MASSSENDJOBFINISH')
    return massEvent(message, now().toISOString()).map((event) => ({ ...event, isProven }))
  if (textAt(message, 'Event') !== 'PUBLISHJOBFINISH') return []
  const info = message.PublishEventInfo
  const publishId = textAt(info, 'publish_id')
  const status = Number(textAt(info, 'publish_status'))
  if (!publishId || !/^\d$/.test(textAt(info, 'publish_status'))) return []
  const fields = typeof info === 'object' && !Array.isArray(info) ? info : {}
  const detail = fields.article_detail
  const items = typeof detail === 'object' && !Array.isArray(detail) ? listAt(detail.item) : []
  const places = items.map((item) => ({
    idx: Number(textAt(item, 'idx')),
    article_url: textAt(item, 'article_url'),
  }))
  const outcome = outcomeOf({
    publishId,
    status,
    articleId: textAt(info, 'article_id') || undefined,
    urls: urlsByPlace(places).filter(Boolean),
    failIdx: listAt(fields.fail_idx).map((each) => Number(textAt(each))),
    at: now().toISOString(),
  })
  if (outcome === 'publishing') return []
  return [{ dedupeKey: `publish:${publishId}:${status}`, ids: { publishId }, outcome, isProven }]
}

const answer = (status: number, body: string): CallbackResult => ({
  reply: { status, contentType: 'text/plain; charset=utf-8', body },
  events: [],
})

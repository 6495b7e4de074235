import { createHash, createHmac } from 'node:crypto'
import { kindsOf } from './judge'
import { parsed, Refused, textIn, type Ask, type Manner } from './service'
import { DEMO_KEYS, type Kind } from './state'

const LABELS: Readonly<Record<Kind, string>> = {
  ad: 'ad',
  abuse: 'profanity',
  illegal: 'contraband',
  fraud: 'ad',
  sensitive: 'political_content',
}
const LONGEST = 600

/** TextModeration, service comment_detection, with its signature (ACS3-HMAC-SHA256). */
export const aliyun: Manner = {
  api: () => 'green/TextModeration',
  read: (ask) => {
    if (headerOf(ask, 'x-acs-action') !== 'TextModeration')
      throw new Refused('InvalidAction.NotFound', 'Specified api is not found', 404)
    checkSignature(ask)
    const form = new URLSearchParams(ask.body)
    if (form.get('Service') !== 'comment_detection')
      throw new Refused('400', 'service is not supported')
    const content = textIn(parsed(form.get('ServiceParameters') ?? '')?.content)
    if (!content || [...content].length > LONGEST) throw new Refused('400', 'content is invalid')
    return content
  },
  answer: (judged, { world }) => ({
    Code: 200,
    Message: 'OK',
    RequestId: world.id(36),
    Data: {
      labels: [...new Set(kindsOf(judged).map((kind) => LABELS[kind]))].join(','),
      reason:
        judged.hits.length === 0
          ? ''
          : JSON.stringify({
              riskLevel: judged.decision === 'block' ? 'high' : 'medium',
              riskWords: judged.hits.map(({ word }) => word).join(','),
            }),
    },
  }),
  // The service's own refusals are numbers; those of the gateway before it are words.
  refuse: ({ code, message }, { world }) => ({
    Code: /^-?\d+$/.test(code) ? Number(code) : code,
    Message: message,
    RequestId: world.id(36),
  }),
}

/** @see https://help.aliyun.com/document_detail/2712195.html */
const checkSignature = (ask: Ask): void => {
  const [, id, signed = '', signature] =
    /^ACS3-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      headerOf(ask, 'authorization'),
    ) ?? []
  if (id !== DEMO_KEYS.aliyun.id)
    throw new Refused('InvalidAccessKeyId.NotFound', 'Specified access key is not found', 400)
  const head = signed.split(';').map((name) => `${name}:${headerOf(ask, name).trim()}\n`)
  const request = `POST\n/\n\n${head.join('')}\n${signed}\n${sha256(ask.body)}`
  const expected = createHmac('sha256', DEMO_KEYS.aliyun.secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(request)}`)
    .digest('hex')
  if (expected !== signature || headerOf(ask, 'x-acs-content-sha256') !== sha256(ask.body))
    throw new Refused('SignatureDoesNotMatch', 'Specified signature does not match', 400)
}

const headerOf = ({ request }: Ask, name: string): string => String(request.headers[name] ?? '')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

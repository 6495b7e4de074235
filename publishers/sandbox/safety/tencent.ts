import { createHash, createHmac } from 'node:crypto'
import { parsed, Refused, textIn, type Ask, type Manner } from './service'
import { DEMO_KEYS, type Kind } from './state'

const LABELS: Readonly<Record<Kind, string>> = {
  ad: 'Ad',
  abuse: 'Abuse',
  illegal: 'Illegal',
  fraud: 'Fraud',
  sensitive: 'Polity',
}
const SUGGESTIONS = { pass: 'Pass', review: 'Review', block: 'Block' } as const
/** An older request is taken for a replay. */
const OLDEST_SECONDS = 300

/** TMS TextModeration 2020-12-29, with its signature (TC3-HMAC-SHA256). */
export const tencent: Manner = {
  api: () => 'tms/TextModeration',
  read: (ask) => {
    if (headerOf(ask, 'x-tc-action') !== 'TextModeration')
      throw new Refused('InvalidAction', 'The request action is invalid')
    checkSignature(ask)
    const content = Buffer.from(textIn(parsed(ask.body)?.Content), 'base64').toString('utf8')
    if (!content) throw new Refused('InvalidParameter', 'Content is missing')
    if ([...content].length > 10_000)
      throw new Refused('InvalidParameterValue.InvalidContentLength', 'Content too long')
    return content
  },
  answer: ({ decision, hits }, { world }) => ({
    Response: {
      Suggestion: SUGGESTIONS[decision],
      Label: hits[0] ? LABELS[hits[0].kind] : 'Normal',
      SubLabel: '',
      Score: hits.length === 0 ? 0 : decision === 'block' ? 95 : 60,
      Keywords: hits.map(({ word }) => word),
      DetailResults: hits.map(({ kind, sure, word, start, end }) => ({
        Label: LABELS[kind],
        Suggestion: sure ? 'Block' : 'Review',
        Keywords: [word],
        Score: sure ? 95 : 60,
        HitInfos: [{ Type: 'keyword', Keyword: word, Positions: [{ Start: start, End: end }] }],
      })),
      BizType: 'default',
      RequestId: world.id(36),
    },
  }),
  refuse: ({ code, message }, { world }) => ({
    Response: { Error: { Code: code, Message: message }, RequestId: world.id(36) },
  }),
}

/** @see https://cloud.tencent.com/document/api/1124/51861 */
const checkSignature = (ask: Ask): void => {
  const authorization = headerOf(ask, 'authorization')
  const [, id, scope = '', signed = '', signature] =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\S+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      authorization,
    ) ?? []
  if (id !== DEMO_KEYS.tencent.id)
    throw new Refused('AuthFailure.SecretIdNotFound', 'The SecretId is not found')
  const at = Number(headerOf(ask, 'x-tc-timestamp'))
  if (!(Math.abs(ask.world.now() / 1000 - at) <= OLDEST_SECONDS))
    throw new Refused('AuthFailure.SignatureExpire', 'Signature expired')
  const head = signed.split(';').map((name) => `${name}:${headerOf(ask, name).toLowerCase()}\n`)
  const request = `POST\n/\n\n${head.join('')}\n${signed}\n${sha256(ask.body)}`
  const text = `TC3-HMAC-SHA256\n${at}\n${scope}\n${sha256(request)}`
  const [day = '', service = '', end = ''] = scope.split('/')
  const key = hmac(hmac(hmac(`TC3${DEMO_KEYS.tencent.secret}`, day), service), end)
  if (hmac(key, text).toString('hex') !== signature)
    throw new Refused('AuthFailure.SignatureFailure', 'The provided credentials are not valid')
}

const headerOf = ({ request }: Ask, name: string): string => String(request.headers[name] ?? '')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

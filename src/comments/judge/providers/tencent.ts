import crypto from 'node:crypto'
import type { ProviderAnswer } from '@/moderation/external/contract'
import { fromTencentTextModeration } from '@/moderation/external/tencentTextModeration'
import type { Asked } from './asked'
import { postJson } from './postJson'
import { seenInPart } from './seenInPart'

const HOME = 'https://tms.tencentcloudapi.com'
const LONGEST = 10_000

/** TextModeration 2020-12-29, signed TC3-HMAC-SHA256. @see https://cloud.tencent.com/document/api/1124/51860 */
export async function tencent({ text, setting, signal }: Asked): Promise<ProviderAnswer> {
  const began = performance.now()
  const home = setting.baseUrl.replace(/\/$/, '') || HOME
  const content = text.slice(0, LONGEST).toWellFormed()
  const body = JSON.stringify({ Content: Buffer.from(content).toString('base64') })
  const at = Math.floor(Date.now() / 1000)
  const headers = {
    'x-tc-action': 'TextModeration',
    'x-tc-version': '2020-12-29',
    'x-tc-region': setting.region || 'ap-guangzhou',
    'x-tc-timestamp': String(at),
    authorization: authorizationOf({
      ...{ host: new URL(home).host, path: '/', body, at },
      ...{ id: setting.keyId, secret: setting.secret },
    }),
  }
  const raw = await postJson({ url: `${home}/`, body, headers, signal })
  const answer = fromTencentTextModeration({ raw, text, ms: performance.now() - began })
  return content.length < text.length ? seenInPart(answer) : answer
}

type Signing = { host: string; path: string; body: string; at: number; id: string; secret: string }

function authorizationOf({ host, path, body, at, id, secret }: Signing): string {
  const day = new Date(at * 1000).toISOString().slice(0, 10)
  const signed = 'content-type;host'
  const head = `content-type:application/json\nhost:${host}\n`
  const request = `POST\n${path}\n\n${head}\n${signed}\n${sha256(body)}`
  const scope = `${day}/tms/tc3_request`
  const text = `TC3-HMAC-SHA256\n${at}\n${scope}\n${sha256(request)}`
  const key = hmac(hmac(hmac(`TC3${secret}`, day), 'tms'), 'tc3_request')
  const signature = hmac(key, text).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`
}

const sha256 = (text: string): string => crypto.createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer =>
  crypto.createHmac('sha256', key).update(text).digest()

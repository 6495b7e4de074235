import crypto from 'node:crypto'
import { fromAliyunCommentDetection } from '@/moderation/external/aliyunCommentDetection'
import type { ProviderAnswer } from '@/moderation/external/contract'
import type { Asked } from './asked'
import { postJson } from './postJson'
import { seenInPart } from './seenInPart'

const LONGEST = 600

/**
 * TextModeration, service comment_detection, signed ACS3-HMAC-SHA256.
 * @see https://help.aliyun.com/document_detail/433945.html
 */
export async function aliyun({ text, setting, signal }: Asked): Promise<ProviderAnswer> {
  const began = performance.now()
  const region = setting.region || 'cn-shanghai'
  const home = setting.baseUrl.replace(/\/$/, '') || `https://green-cip.${region}.aliyuncs.com`
  const content = text.slice(0, LONGEST).toWellFormed()
  const service = { content }
  const body = new URLSearchParams({
    Service: 'comment_detection',
    ServiceParameters: JSON.stringify(service),
  }).toString()
  const headers = signed({
    ...{ host: new URL(home).host, body, id: setting.keyId, secret: setting.secret },
  })
  const raw = await postJson({ url: `${home}/`, body, headers, signal })
  const answer = fromAliyunCommentDetection({ raw, text, ms: performance.now() - began })
  return content.length < text.length ? seenInPart(answer) : answer
}

type Signing = { host: string; body: string; id: string; secret: string }

function signed({ host, body, id, secret }: Signing): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    host,
    'x-acs-action': 'TextModeration',
    'x-acs-content-sha256': sha256(body),
    'x-acs-date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': crypto.randomUUID(),
    'x-acs-version': '2022-03-02',
  }
  const names = Object.keys(headers).sort()
  const head = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const request = `POST\n/\n\n${head}\n${names.join(';')}\n${sha256(body)}`
  const signature = crypto
    .createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(request)}`)
    .digest('hex')
  const { host: _, ...sent } = headers
  const authorization = `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names.join(';')},Signature=${signature}`
  return { ...sent, authorization }
}

const sha256 = (text: string): string => crypto.createHash('sha256').update(text).digest('hex')

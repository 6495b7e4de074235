import { PublisherError, type ErrorRow } from '../errors'
import { redact } from '../http'
import { ERROR_TABLE } from './errorTable'

const keyOf = (code: number, on = '') => `${code} ${on}`
const byCode = new Map(ERROR_TABLE.map((row) => [keyOf(row.code, row.on), row]))

/** What a code means on an API; a code nobody knows is `unknown` and never retried on a commit. */
export const explain = (code: number, api: string): Omit<ErrorRow, 'on'> =>
  byCode.get(keyOf(code, api)) ?? byCode.get(keyOf(code)) ?? unknown(code)

export type Refusal = {
  code: number
  description: string
  api: string
  /** Douyin's trace id. */
  logid?: string
  secrets: readonly string[]
}

/** The error of an explicit refusal. Keeps the platform's words, redacted, and its logid. */
export const refusalOf = ({ code, description, api, logid, secrets }: Refusal): PublisherError => {
  const { kind, message, remedy, retryAfterMs } = explain(code, api)
  const words = redact(description, secrets).slice(0, 300)
  const place = api.replace(/^api\/douyin\/v1\//, '').replace(/\/$/, '')
  return new PublisherError(
    `${message}（抖音错误码 ${code}，接口 ${place}${words ? `，原文：${words}` : ''}）`,
    { kind, code: String(code), remedy, retryAfterMs, trace: logid },
  )
}

const unknown = (code: number): Omit<ErrorRow, 'on'> => ({
  code,
  kind: 'unknown',
  message: '抖音返回了未收录的错误码',
  remedy:
    '系统不会自动重发。请先到抖音 App 核对是否已发布，再凭错误码和追踪号（logid）查询抖音开放平台文档。',
})

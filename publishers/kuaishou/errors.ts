import { PublisherError, type ErrorRow } from '../errors'
import { redact } from '../http'
import { ERROR_TABLE, UNSURE } from './errorTable'

const byCode = new Map(ERROR_TABLE.map((row) => [row.code, row]))

/** What a code means; one nobody knows is `unknown` and never retried on a commit. */
export const explain = (code: number): ErrorRow => byCode.get(code) ?? unknown(code)

type Refusal = {
  code: number
  /** The platform's own words. */
  words: string
  /** Path of the call, for people. */
  api: string
  mutating: boolean
  secrets: readonly string[]
}

/** The error of `result != 1`. An internal error of a write is `unconfirmed`: it may have been done all the same. */
export const refusalOf = ({ code, words, api, mutating, secrets }: Refusal): PublisherError => {
  const { kind, message, remedy, retryAfterMs } = explain(code)
  const isUnsure = mutating && UNSURE.has(code)
  const original = redact(words, secrets).slice(0, 300)
  return new PublisherError(
    `${message}（快手错误码 ${code}，接口 ${api}${original ? `，原文：${original}` : ''}）`,
    {
      kind: isUnsure ? 'unconfirmed' : kind,
      code: String(code),
      remedy: isUnsure ? '系统会先到快手核对，不会重复发送。' : remedy,
      retryAfterMs,
    },
  )
}

const unknown = (code: number): ErrorRow => ({
  code,
  kind: 'unknown',
  message: '快手返回了未收录的错误码',
  remedy: '系统不会自动重发。请先到快手核对作品，再凭错误码查询快手开放平台的文档。',
})

import { PublisherError, type ErrorRow } from '../errors'
import { redact } from '../http'
import { ERROR_TABLE, UNSURE } from './errorTable'

const keyOf = (code: number, on = ''): string => `${code} ${on}`
const byCode = new Map(ERROR_TABLE.map((row) => [keyOf(row.code, row.on), row]))

/** What a code means on an API; one nobody knows is `unknown` and never retried on a commit. */
export const explain = (code: number, api: string): Omit<ErrorRow, 'on'> =>
  byCode.get(keyOf(code, api)) ?? byCode.get(keyOf(code)) ?? unknown(code)

type Refusal = {
  code: number
  /** The platform's own words. */
  words: string
  api: string
  mutating: boolean
  secrets: readonly string[]
}

/** The error of an answer that says no. A system error of a write is `unconfirmed`: it may have been done all the same. */
export const refusalOf = ({ code, words, api, mutating, secrets }: Refusal): PublisherError => {
  const row = explain(code, api)
  const isUnsure = mutating && UNSURE.has(code)
  const original = redact(words, secrets).slice(0, 300)
  return new PublisherError(
    `${row.message}（微博错误码 ${code}，接口 ${api}${original ? `，原文：${original}` : ''}）`,
    {
      kind: isUnsure ? 'unconfirmed' : row.kind,
      code: String(code),
      remedy: isUnsure ? '系统会先到微博核对，不会重复发送。' : row.remedy,
      retryAfterMs: row.retryAfterMs,
    },
  )
}

const unknown = (code: number): Omit<ErrorRow, 'on'> => ({
  code,
  kind: 'unknown',
  message: '微博返回了未收录的错误码',
  remedy: '系统不会自动重发。请先到该微博核对，再凭错误码查询 open.weibo.com 的文档。',
})

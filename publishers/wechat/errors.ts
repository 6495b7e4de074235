import { PublisherError, type ErrorRow } from '../errors'
import { redact } from '../http'
import { ERROR_TABLE, FOREIGN_RANGES } from './errorTable'

const byCode = new Map(ERROR_TABLE.map((row) => [keyOf(row.code, row.on), row]))

/** What a code means on an API; a code nobody knows is `unknown` and never retried on a commit. */
export const explain = (code: number, api: string): Omit<ErrorRow, 'on'> =>
  byCode.get(keyOf(code, api)) ??
  byCode.get(keyOf(code)) ??
  (isForeign(code) ? foreign(code) : unknown(code))

type Refusal = { errcode: number; errmsg: string; api: string; secrets: readonly string[] }

/** The error of an explicit refusal: nothing was done by the platform. Keeps its words, redacted, and its rid. */
export const refusalOf = ({ errcode, errmsg, api, secrets }: Refusal): PublisherError => {
  const { kind, message, remedy, retryAfterMs } = explain(errcode, api)
  const words = redact(errmsg, secrets).slice(0, 300)
  const ip = errcode === 40164 ? refusedIp(errmsg) : undefined
  return new PublisherError(
    `${message}${ip ? `：${ip}` : ''}（微信错误码 ${errcode}，接口 ${api}${words ? `，原文：${words}` : ''}）`,
    {
      kind,
      code: String(errcode),
      remedy: ip ? `${remedy}需要加入的 IP：${ip}` : remedy,
      retryAfterMs,
      trace: ridOf(errmsg),
    },
  )
}

/** The trace id at the tail of errmsg: `rid: …`, in older answers `hint: [..]`. */
export const ridOf = (errmsg: string): string | undefined =>
  /rid:\s*([\w-]+)/.exec(errmsg)?.[1] ?? /hint:\s*\[([^\]]+)\]/.exec(errmsg)?.[1]

/** The address WeChat refused, from `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist`. */
export const refusedIp = (errmsg: string): string | undefined =>
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/.exec(errmsg)?.[0] ?? /ip\s+([0-9a-f:]{3,})/i.exec(errmsg)?.[1]

const isForeign = (code: number): boolean =>
  FOREIGN_RANGES.some(({ from, to }) => code >= from && code <= to)

const foreign = (code: number): Omit<ErrorRow, 'on'> => ({
  code,
  kind: 'bug',
  message: '微信返回了不属于公众号发布的错误码',
  remedy: '请把错误码和追踪号（rid）交给技术人员。',
})

const unknown = (code: number): Omit<ErrorRow, 'on'> => ({
  code,
  kind: 'unknown',
  message: '微信返回了未收录的错误码',
  remedy: '系统不会自动重发。请先到 mp.weixin.qq.com 核对，再凭错误码和追踪号（rid）查询微信文档。',
})

function keyOf(code: number, on = ''): string {
  return `${code} ${on}`
}

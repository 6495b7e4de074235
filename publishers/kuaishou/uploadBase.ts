import { PublisherError } from '../errors'
import { safeUrl } from '../http'

type Naming = {
  /** As `start_upload` answers: a host, perhaps with a port or a path. */
  endpoint: string
  /** The account's own base address, which an administrator set. */
  baseUrl: string
}

/**
 * Where an upload goes: `http://{endpoint}`, as the platform names it. An address of the inner network is refused, unless the
 * account's own base address lies there too (a stand-in) or is the very same host.
 * Errors: `account` with a Chinese message.
 */
export const uploadBase = ({ endpoint, baseUrl }: Naming): string => {
  const address = /^https?:\/\//i.test(endpoint) ? endpoint : `http://${endpoint}`
  if (!URL.canParse(address)) throw refused(endpoint)
  const url = new URL(address)
  if (url.username || url.password || url.search || url.hash) throw refused(url.hostname)
  const base = new URL(baseUrl)
  const isTrusted = url.hostname === base.hostname || !isPublic(base.hostname)
  if (!isTrusted && !isPublic(url.hostname)) throw refused(url.hostname)
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

const isPublic = (hostname: string): boolean => {
  try {
    safeUrl(`http://${hostname}/`)
    return true
  } catch {
    return false
  }
}

const refused = (host: string): PublisherError =>
  new PublisherError(`快手给出的上传地址不能使用：${host.slice(0, 100)}`, {
    kind: 'account',
    code: 'unsafeEndpoint',
    remedy: '请核对账号设置里的「平台地址」；地址无误仍出现时请联系技术人员。',
  })

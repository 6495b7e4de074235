import { PublisherError } from '../errors'
import { safeUrl } from '../http'

type Naming = {
  /** As `start_upload` answers: a host, perhaps with a port or a path. */
  endpoint: string
  /** The account's own base address, which an administrator set. */
  baseUrl: string
}

/**
 * Where an upload goes: `http://{endpoint}`, as the platform names it. An address of the inner network is refused, unless it is
 * the very host an administrator set for the account, or near it (a stand-in's).
 * Errors: `account` with a Chinese message.
 */
export const uploadBase = ({ endpoint, baseUrl }: Naming): string => {
  const address = /^https?:\/\//i.test(endpoint) ? endpoint : `http://${endpoint}`
  if (!URL.canParse(address)) throw refused(endpoint)
  const url = new URL(address)
  if (url.username || url.password || url.search || url.hash) throw refused(url.hostname)
  const base = new URL(baseUrl)
  const isTrusted = url.hostname === base.hostname || isNear(url.hostname, base.hostname)
  if (!isTrusted && !isPublic(url.hostname)) throw refused(url.hostname)
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/**
 * A stand-in on this machine may name this machine, one on an inner network a neighbour there; neither the machine's own
 * metadata (link-local), and an inner network's not this machine.
 */
const isNear = (host: string, base: string): boolean => {
  if (isPublic(base) || LINK_LOCAL.test(host)) return false
  return LOOPBACK.test(base) || !LOOPBACK.test(host)
}

const LOOPBACK =
  /^(?:localhost\.?|.*\.localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/i
const LINK_LOCAL = /^(?:169\.254(?:\.\d+){2}|\[fe[89ab].*|\[fd00:ec2::.*|\[::ffff:a9fe:.*)$/i

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

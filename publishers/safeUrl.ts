import { BlockList, isIP } from 'node:net'
import { PublisherError } from './errors'

/** IANA special-purpose registries (RFC 6890 and its updates): addresses no public picture lives at. */
const RESERVED_V4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Outside global unicast 2000::/3 everything is refused; these lie inside it and embed or replace other addresses. */
const RESERVED_V6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const reservedV4 = new BlockList()
for (const [net, prefix] of RESERVED_V4) reservedV4.addSubnet(net, prefix, 'ipv4')
const reservedV6 = new BlockList()
for (const [net, prefix] of RESERVED_V6) reservedV6.addSubnet(net, prefix, 'ipv6')
const globalV6 = new BlockList()
globalV6.addSubnet('2000::', 3, 'ipv6')

/** Is this an address of the public Internet? Mapped, translated and tunnelled IPv4 forms are refused. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !reservedV4.check(address, 'ipv4')
  if (family === 6) return globalV6.check(address, 'ipv6') && !reservedV6.check(address, 'ipv6')
  return false
}

/**
 * The rule for an address somebody else wrote: http(s) on its own port, a host name with a dot, no login.
 * Names are checked again at connection time, see `fetchPublicImage`.
 * Errors: `content` with a Chinese message.
 */
export const safeUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : refuse('不是完整的网址')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse('只允许 http 和 https')
  if (url.username || url.password) refuse('网址里不能带用户名和密码')
  if (url.port) refuse('只允许标准端口')
  // URL has already turned decimal, octal, hexadecimal and short IPv4 forms into dotted ones.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) && !isPublicAddress(host)) refuse('不允许内网或保留地址')
  if (!isIP(host) && (!host.includes('.') || /\.(local|localhost|internal|home\.arpa)$/.test(host)))
    refuse('不允许内部主机名')
  return url
}

const refuse = (why: string): never => {
  throw new PublisherError(`图片地址不能使用：${why}`, {
    kind: 'content',
    code: 'unsafeUrl',
    remedy: '请把图片下载后上传到媒体库再插入。',
  })
}

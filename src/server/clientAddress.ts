import net from 'node:net'

/** `127.0.0.1, 10.0.0.0/8, fd00::/8` as a list to ask; throws a RangeError that names what is no address. */
export function proxyList(text: string): net.BlockList {
  const list = new net.BlockList()
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = entry.split('/')
    const family = familyOf(address)
    const most = family === 'ipv6' ? 128 : 32
    if (!family || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
      throw new RangeError(entry)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/**
 * Whose address limits and the audit count: the socket's, unless that is a proxy of ours. Then the last hop in
 * `X-Forwarded-For` that is none of ours: what stands before it a client may have written.
 */
export function clientAddress({
  socket,
  forwarded,
  proxies,
}: {
  socket: string | undefined
  forwarded: string | undefined
  proxies: net.BlockList
}): string {
  const isOurs = (address: string) => isProxy(address, proxies)
  let address = plain(socket ?? '')
  for (const hop of (forwarded ?? '').split(',').map(plain).reverse()) {
    if (!isOurs(address) || !familyOf(hop)) break
    address = hop
  }
  return address
}

export function isProxy(socket: string | undefined, proxies: net.BlockList): boolean {
  const address = plain(socket ?? '')
  const family = familyOf(address)
  return family !== undefined && proxies.check(address, family)
}

/** An IPv4 address that came in over an IPv6 socket is the same address; some proxies add a port. */
const plain = (address: string): string =>
  address
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined => {
  const version = net.isIP(address)
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : undefined
}

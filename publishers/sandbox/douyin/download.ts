import type { World } from './world'

export type Fetching = { world: World; mayFetch: (url: URL) => boolean }

const FETCH_MS = 60_000
const MAX_HOPS = 3

/** A file as the app fetches it from the address in the schema. Throws RangeError with a Chinese reason. */
export const download = async (
  address: string,
  { limit, word, ...place }: Fetching & { limit: number; word: string },
): Promise<Buffer> => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new RangeError(`${word}地址不是完整的网址`)
  if (url.protocol === 'http:' && !isNear(url, place.world))
    throw new RangeError(`${word}地址要用 https`)
  if (!place.mayFetch(url)) throw new RangeError(`${word}地址不在本机，沙箱的手机不去别处取`)
  const response = await follow(url, place.mayFetch)
  if (!response?.ok || !response.body)
    throw new RangeError(`${word}取不下来${response ? `（HTTP ${response.status}）` : ''}`)
  const chunks: Uint8Array[] = []
  const reader = response.body.getReader()
  let size = 0
  const read = () =>
    reader.read().catch(() => {
      throw new RangeError(`${word}没有下完，连接断了`)
    })
  for (let next = await read(); !next.done; next = await read()) {
    size += next.value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError(`${word}超过 ${limit / 1024 / 1024} MB`)
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

/** The app takes https only; plain http is let through on the way to a desk's own machine. */
const isNear = ({ hostname, host }: URL, world: World): boolean =>
  host === new URL(world.base()).host ||
  /^(?:localhost|\[::1\]|(?:127|10)(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/.test(
    hostname,
  )

/** Redirections are gone after, each address being asked for leave. */
const follow = async (url: URL, mayFetch: Fetching['mayFetch']): Promise<Response | undefined> => {
  let next = url
  for (let hop = 0; hop <= MAX_HOPS && mayFetch(next); hop += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      signal: AbortSignal.timeout(FETCH_MS),
    }).catch(() => undefined)
    const location = response?.headers.get('location')
    if (!location || !URL.canParse(location, next)) return response
    next = new URL(location, next)
  }
  return undefined
}

import type { World } from './world'

/** Above 2^53 only even numbers exist in JavaScript: ours are odd, so that a client that reads `id` is found out. */
const FIRST = 9_200_000_000_000_000n
const EPOCH_SECONDS = 1_700_000_000

/** Id of a post or comment: sixteen digits that grow with time, never the same twice. */
export const newId = (world: World, at = world.now()): string => {
  const seconds = Math.max(0, Math.floor(at / 1000) - EPOCH_SECONDS)
  const within = (world.sequence() % 500_000) * 2 + 1
  return String(FIRST + BigInt(seconds) * 1_000_000n + BigInt(within))
}

/** The short form in addresses of posts: groups of seven digits from the end, each in base 62. */
export const toBid = (idstr: string): string => {
  let rest = idstr
  let bid = ''
  while (rest.length > 0) {
    const group = toBase62(Number(rest.slice(-7)))
    rest = rest.slice(0, -7)
    bid = (rest.length > 0 ? group.padStart(4, '0') : group) + bid
  }
  return bid
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

const toBase62 = (value: number): string => {
  let rest = value
  let text = ''
  do {
    text = DIGITS.charAt(rest % 62) + text
    rest = Math.floor(rest / 62)
  } while (rest > 0)
  return text
}

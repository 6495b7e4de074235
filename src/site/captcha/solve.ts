/** The proof of work of altcha: the number whose hash with the salt is the challenge. */
export type Challenge = {
  algorithm: string
  challenge: string
  salt: string
  signature: string
  maxnumber?: number
}

/** Undefined where the browser has no WebCrypto (an address without https): then a question is asked instead. */
export async function solve(given: Challenge, signal?: AbortSignal): Promise<string | undefined> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) return undefined
  const { algorithm, challenge, salt, signature, maxnumber = 100_000 } = given
  const encoder = new TextEncoder()
  const together = 256
  for (let from = 0; from <= maxnumber && !signal?.aborted; from += together) {
    const numbers = Array.from({ length: together }, (_, index) => from + index)
    const hashes = await Promise.all(
      numbers.map((number) => subtle.digest(algorithm, encoder.encode(`${salt}${number}`))),
    )
    const hit = hashes.findIndex((hash) => hex(hash) === challenge)
    if (hit < 0) continue
    const number = numbers[hit]
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }))
  }
  return undefined
}

const hex = (hash: ArrayBuffer) =>
  [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

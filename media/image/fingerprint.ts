import phash from 'sharp-phash'
import { decoder, decoding } from './decode'

/** 64 bits that stay nearly the same when a picture is scaled, compressed again or a little recoloured; 16 hex digits. */
export async function perceptualHash(data: Buffer): Promise<string | undefined> {
  try {
    // Upright and small first: one reading of a large file, and a turned copy counts as the same picture.
    const small = await decoding(
      decoder(data)
        .rotate()
        .resize(128, 128, { fit: 'fill' })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .png({ compressionLevel: 1 })
        .toBuffer(),
    )
    const bits = await phash(small)
    return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
  } catch {
    return undefined
  }
}

/** Bits that differ: 0 is the same picture, from about 10 on they are two. */
export function hammingDistance(a: string, b: string): number {
  let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let count = 0
  for (; difference > 0n; difference &= difference - 1n) count++
  return count
}

/** Four numbers of 16 bits: what an index can look up. */
export const bandsOf = (hash: string): [number, number, number, number] =>
  [0, 4, 8, 12].map((at) => parseInt(hash.slice(at, at + 4), 16)) as [
    number,
    number,
    number,
    number,
  ]

/**
 * Every value a band may have in a hash that differs from this one by up to `REACH` bits in all: with more than one difference in
 * each of the four there would be eight.
 */
export const neighbours = (band: number): number[] => [
  band,
  ...Array.from({ length: 16 }, (_, bit) => band ^ (1 << bit)),
]

/** The greatest distance that looking up bands finds without fail. */
export const REACH = 7

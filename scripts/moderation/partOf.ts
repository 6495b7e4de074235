export type Part = 'train' | 'calibration' | 'dev'

/** Stretches two texts must share to be near-duplicates. */
const STRETCH = 12
/** One stretch in so many is looked at; a copy shares dozens. */
const SAMPLED = 4
/** So many texts sharing stretches are a topic's set phrases, not copies: all of them stay in training. */
const TOPIC = 60
const DEV = 0.1
const CALIBRATION = 0.05

/** Which part each text belongs to: by a hash of its group of near-duplicates, so that none lie on two sides. */
export function partsOf(texts: readonly string[]): Part[] {
  const parents = Int32Array.from(texts.keys())
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!
      root = parents[root]!
    }
    return root
  }
  const seen = new Map<number, number>()
  texts.forEach((text, at) => {
    for (const stretch of stretchesOf(text)) {
      const other = seen.get(stretch)
      if (other === undefined) seen.set(stretch, at)
      else parents[rootOf(at)] = rootOf(other)
    }
  })
  const sizes = new Map<number, number>()
  texts.forEach((_, at) => sizes.set(rootOf(at), (sizes.get(rootOf(at)) ?? 0) + 1))
  return texts.map((_, at) => {
    const root = rootOf(at)
    const place = hashOf(root, 0x5bd1e995) / 2 ** 32
    if ((sizes.get(root) ?? 0) >= TOPIC || place >= DEV + CALIBRATION) return 'train'
    return place < DEV ? 'dev' : 'calibration'
  })
}

/** The part of a text that has no near-duplicates: the same in whatever list it stands. */
export function partOf(text: string): Part {
  const place = hashText(text) / 2 ** 32
  if (place >= DEV + CALIBRATION) return 'train'
  return place < DEV ? 'dev' : 'calibration'
}

function stretchesOf(text: string): number[] {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length <= STRETCH) return [hashText(letters)]
  const stretches: number[] = []
  for (let at = 0; at + STRETCH <= letters.length; at += 1) {
    const hash = hashText(letters.slice(at, at + STRETCH))
    if (at === 0 || hash % SAMPLED === 0) stretches.push(hash)
  }
  return stretches
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hashOf(hash, text.length)
}

function hashOf(value: number, seed: number): number {
  let hash = Math.imul(value ^ seed, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

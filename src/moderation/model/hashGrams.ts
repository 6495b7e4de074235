/** 2^18 buckets: what is lost by two grams in one is below what one seed differs from another. */
export const BUCKETS = 1 << 18
const MASK = BUCKETS - 1
const EDGE = 2

/**
 * The buckets of a text's character 1- to 3-grams, each once, in the order they are met. `seen` is a scratch pad that
 * remembers the number of the call, so that nothing has to be cleared between two comments.
 */
export function hashGrams(text: string): Int32Array {
  turn += 1
  const out = room(3 * text.length + 4)
  let count = 0
  let [before, last] = [0, EDGE]
  for (let i = 0; i <= text.length; i += 1) {
    const unit = i < text.length ? text.charCodeAt(i) : EDGE
    const pair = mix(last * 0x10000 + unit, 0x9e3779b1)
    if (i < text.length) count = add(out, count, mix(unit, 0x85ebca6b))
    count = add(out, count, pair)
    if (i > 0) count = add(out, count, mix(pair ^ Math.imul(before, 0x27d4eb2f), 0xc2b2ae35))
    before = last
    last = unit
  }
  return out.subarray(0, count)
}

let turn = 0
const seen = new Int32Array(BUCKETS)
let scratch = new Int32Array(4096)

function room(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(size * 2)
  return scratch
}

function add(out: Int32Array, count: number, hash: number): number {
  const bucket = hash & MASK
  if (seen[bucket] === turn) return count
  seen[bucket] = turn
  out[count] = bucket
  return count + 1
}

function mix(value: number, seed: number): number {
  let hash = Math.imul((value | 0) ^ seed, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

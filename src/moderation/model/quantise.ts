import type { LinearModel } from './linearModel'
import type { Weights } from './train'

/** Weights beyond this many deviations are cut: one rare gram may not decide how coarse all others become. */
const WIDEST = 10
const STEPS = 127

/** The last class becomes the reference, the rest int8. */
export function quantise({
  weights,
  classes,
  least = 1,
}: {
  weights: Weights
  classes: readonly string[]
  /** A bucket whose weights are all smaller than so many steps is left out: it is noise, and takes room. */
  least?: number
}): LinearModel {
  const all = weights.columns
  const columns = all - 1
  const against = (values: ArrayLike<number>, at: number, column: number) =>
    (values[at * all + column] ?? 0) - (values[at * all + columns] ?? 0)
  const buckets = weights.grams.length / all
  const grams = new Int8Array(buckets * columns)
  const scales = new Float32Array(columns)
  for (let column = 0; column < columns; column += 1) {
    let [squares, used] = [0, 0]
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const weight = against(weights.grams, bucket, column)
      squares += weight * weight
      used += weight === 0 ? 0 : 1
    }
    const scale = (WIDEST * Math.sqrt(squares / Math.max(1, used))) / STEPS || 1
    scales[column] = scale
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const step = Math.round(against(weights.grams, bucket, column) / scale)
      grams[bucket * columns + column] = Math.max(-STEPS, Math.min(STEPS, step))
    }
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const of = grams.subarray(bucket * columns, (bucket + 1) * columns)
    if (of.every((step) => Math.abs(step) < least)) of.fill(0)
  }
  const features = weights.named.length / all
  const named = Float32Array.from({ length: features * columns }, (_, at) =>
    against(weights.named, Math.floor(at / columns), at % columns),
  )
  const bias = Float32Array.from({ length: columns }, (_, column) =>
    against(weights.bias, 0, column),
  )
  return { classes, grams, scales, named, bias, temperature: 1 }
}

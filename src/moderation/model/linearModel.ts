/**
 * A linear classifier over hashed grams and a few named features. The last class is the reference: its score is always
 * 0, so a model of n classes keeps n − 1 numbers a bucket.
 */
export type LinearModel = {
  classes: readonly string[]
  /** `grams[bucket * columns + column]`, int8; times `scales[column]` it is a weight. */
  grams: Int8Array
  scales: Float32Array
  /** `named[feature * columns + column]`. */
  named: Float32Array
  bias: Float32Array
  /** Softens the answer to what was right as often as it says; from the part kept for that. */
  temperature: number
}

export type Features = { grams: Int32Array; named: readonly number[] }

export const columnsOf = (model: LinearModel): number => model.classes.length - 1

/** Scores before the softmax, the reference's 0 last. */
export function scoresOf(model: LinearModel, { grams, named }: Features): Float64Array {
  const columns = columnsOf(model)
  const scores = new Float64Array(columns + 1)
  // A model may keep fewer buckets, a power of two as well.
  const mask = model.grams.length / columns - 1
  for (let column = 0; column < columns; column += 1) {
    let sum = 0
    for (let i = 0; i < grams.length; i += 1)
      sum += model.grams[((grams[i] ?? 0) & mask) * columns + column] ?? 0
    // A long text is not surer of itself than a short one.
    let score = (sum * (model.scales[column] ?? 0)) / Math.sqrt(grams.length || 1)
    for (const feature of named) score += model.named[feature * columns + column] ?? 0
    scores[column] = score + (model.bias[column] ?? 0)
  }
  return scores
}

/** Probabilities of the classes from scores, at the model's temperature. */
export function softmax(scores: Float64Array, temperature: number): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

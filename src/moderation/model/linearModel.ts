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
  const weights = model.grams
  for (let i = 0; i < grams.length; i += 1) {
    const at = grams[i]! * columns
    for (let column = 0; column < columns; column += 1) scores[column]! += weights[at + column]!
  }
  // A long text is not surer of itself than a short one.
  const length = Math.sqrt(grams.length || 1)
  for (let column = 0; column < columns; column += 1) {
    let score = (scores[column]! * model.scales[column]!) / length
    for (const feature of named) score += model.named[feature * columns + column] ?? 0
    scores[column] = score + model.bias[column]!
  }
  return scores
}

/** Probabilities of the classes from scores, at the model's temperature. */
export function softmax(scores: Float64Array, temperature: number): Float64Array {
  let highest = -Infinity
  for (const score of scores) if (score > highest) highest = score
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  let sum = 0
  for (const power of powers) sum += power
  return powers.map((power) => power / sum)
}

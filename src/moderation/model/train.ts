import { BUCKETS } from './hashGrams'
import type { Features } from './linearModel'

export type TrainingRow = Features & {
  label: number
  weight: number
  /** Grams of the whole text, where some are left out. */
  length?: number
}

export type Training = {
  rows: readonly TrainingRow[]
  classes: number
  namedCount: number
  epochs: number
  rate: number
  decay: number
  /** Added to the counts of the log-count ratios the grams are scaled by (Wang & Manning 2012). */
  smoothing: number
  seed: number
  /** Training goes on from here instead of from nothing. */
  from?: Weights
}

/** One column a class, none of them a reference yet. */
export type Weights = {
  grams: Float32Array
  named: Float32Array
  bias: Float64Array
  columns: number
}

/** Softmax regression by AdaGrad, one row after the other in an order the seed gives: the same bytes every time. */
export function train(training: Training): Weights {
  const { rows, classes, epochs, rate, seed } = training
  const ratios = ratiosOf(training)
  const weights = startOf(training, ratios)
  const sums = { grams: grown(weights.grams.length), named: grown(weights.named.length) }
  const order = Int32Array.from(rows.keys())
  const random = randomOf(seed)
  const odds = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    const step = rate * (1 - epoch / epochs)
    for (const index of order) {
      const row = rows[index]
      if (!row) continue
      predict({ row, weights, ratios, odds })
      odds[row.label] = (odds[row.label] ?? 0) - 1
      correct({ row, weights, ratios, odds, sums, step, decay: training.decay })
    }
  }
  for (let i = 0; i < weights.grams.length; i += 1)
    weights.grams[i] = (weights.grams[i] ?? 0) * (ratios[i] ?? 1)
  return weights
}

const scaleOf = ({ grams, length = grams.length }: TrainingRow) => 1 / Math.sqrt(length || 1)

type Sums = { grams: Float32Array; named: Float32Array }
type Step = { row: TrainingRow; weights: Weights; ratios: Float32Array; odds: Float64Array }

function predict({ row, weights, ratios, odds }: Step): void {
  const { grams, named, bias, columns } = weights
  const scale = scaleOf(row)
  let highest = -Infinity
  for (let column = 0; column < columns; column += 1) {
    let sum = 0
    for (let i = 0; i < row.grams.length; i += 1) {
      const at = row.grams[i]! * columns + column
      sum += grams[at]! * ratios[at]!
    }
    let score = bias[column]! + sum * scale
    for (const feature of row.named) score += named[feature * columns + column]!
    odds[column] = score
    if (score > highest) highest = score
  }
  let total = 0
  for (let column = 0; column < columns; column += 1) {
    odds[column] = Math.exp(odds[column]! - highest)
    total += odds[column]!
  }
  for (let column = 0; column < columns; column += 1) odds[column] = odds[column]! / total
}

type Correction = Step & { sums: Sums; step: number; decay: number }

function correct({ row, weights, ratios, odds, sums, step, decay }: Correction): void {
  const { grams, named, bias, columns } = weights
  const scale = scaleOf(row)
  for (let column = 0; column < columns; column += 1) {
    const error = odds[column]! * row.weight
    bias[column] = bias[column]! - 0.01 * step * error
    for (let i = 0; i < row.grams.length; i += 1) {
      const at = row.grams[i]! * columns + column
      const slope = error * scale * ratios[at]! + decay * grams[at]!
      sums.grams[at] = sums.grams[at]! + slope * slope
      grams[at] = grams[at]! - (step * slope) / Math.sqrt(sums.grams[at]!)
    }
    for (const feature of row.named) {
      const at = feature * columns + column
      sums.named[at] = sums.named[at]! + error * error
      named[at] = named[at]! - (step * error) / Math.sqrt(sums.named[at]!)
    }
  }
}

function startOf({ classes, namedCount, from }: Training, ratios: Float32Array): Weights {
  if (from)
    return {
      grams: from.grams.map((weight, at) => weight / (ratios[at] || 1)),
      named: from.named.slice(),
      bias: from.bias.slice(),
      columns: classes,
    }
  return {
    grams: new Float32Array(BUCKETS * classes),
    named: new Float32Array(namedCount * classes),
    bias: new Float64Array(classes),
    columns: classes,
  }
}

const grown = (length: number) => new Float32Array(length).fill(1e-6)

/** How much likelier a gram is in a class than in the others, as a logarithm without its sign. */
function ratiosOf({ rows, classes, smoothing }: Training): Float32Array {
  const ratios = new Float32Array(BUCKETS * classes).fill(1)
  if (smoothing === 0) return ratios
  const counts = new Float32Array(BUCKETS * classes)
  const totals = new Float64Array(classes)
  for (const { grams, label, weight } of rows) {
    totals[label] = (totals[label] ?? 0) + weight
    for (const bucket of grams) counts[bucket * classes + label]! += weight
  }
  const all = totals.reduce((sum, total) => sum + total, 0)
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    let everywhere = 0
    for (let k = 0; k < classes; k += 1) everywhere += counts[bucket * classes + k]!
    for (let k = 0; k < classes; k += 1) {
      const here = counts[bucket * classes + k]!
      const inside = (here + smoothing) / (totals[k]! + 2 * smoothing)
      const outside = (everywhere - here + smoothing) / (all - totals[k]! + 2 * smoothing)
      ratios[bucket * classes + k] = Math.abs(Math.log(inside / outside))
    }
  }
  return ratios
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[other]!
    order[other] = kept
  }
}

/** A linear congruential generator (Numerical Recipes): enough to mix rows, and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

import type { Features, LinearModel } from '../model/linearModel'
import { columnsOf, scoresOf, softmax } from '../model/linearModel'
import { randomOf } from '../model/train'

/** What a person decided, as the model reads it. */
export type Decided = Features & { label: number }

export type Learning = {
  model: LinearModel
  /** New decisions of one's own moderators. */
  decisions: readonly Decided[]
  /** Older rows, replayed so that the new ones do not push them out. */
  kept: readonly Decided[]
  seed?: number
}

/** Chosen on the public sets, taking one as the new domain; the figures are in the model card. */
const EPOCHS = 8
const RATE = 0.3
/** How hard a weight is drawn back to what it was: what was learnt from eighty thousand rows is not forgotten for one. */
const TETHER = 0.0005

/**
 * A new version of the model that also fits the decisions; the given one is not touched. Only buckets the rows hold are
 * trained, so that 500 decisions take a fraction of a second.
 */
export function learn(learning: Learning): LinearModel {
  const steps = learnInSteps(learning)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many rows are a few milliseconds. */
const ROWS_A_STEP = 200

/** As `learn`, to the same bytes, giving way after every few rows: a process that serves people learns between requests. */
export function* learnInSteps({
  model,
  decisions,
  kept,
  seed = 1,
}: Learning): Generator<void, LinearModel> {
  const rows = [...decisions, ...kept].filter(({ grams }) => grams.length > 0)
  const loose = loosen(model, rows)
  const placed = rows.map(
    (row): Placed => ({
      ...row,
      at: Int32Array.from(row.grams, (bucket) => (loose.places.get(bucket) ?? 0) * loose.columns),
    }),
  )
  const random = randomOf(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS)
    for (const [at, row] of shuffled(placed, random).entries()) {
      step(loose, row, rate)
      if (at % ROWS_A_STEP === 0) yield
    }
  }
  return fasten(model, loose)
}

/** The weights rows touch, as numbers that can move. */
type Loose = {
  columns: number
  places: ReadonlyMap<number, number>
  weights: Float64Array
  origins: Float64Array
  sums: Float64Array
  named: Float32Array
  bias: Float32Array
}

function loosen(model: LinearModel, rows: readonly Decided[]): Loose {
  const columns = columnsOf(model)
  const places = new Map<number, number>()
  for (const { grams } of rows)
    for (const bucket of grams) if (!places.has(bucket)) places.set(bucket, places.size)
  const weights = new Float64Array(places.size * columns)
  for (const [bucket, place] of places)
    for (let column = 0; column < columns; column += 1)
      weights[place * columns + column] =
        (model.grams[bucket * columns + column] ?? 0) * (model.scales[column] ?? 0)
  return {
    columns,
    places,
    weights,
    origins: weights.slice(),
    sums: new Float64Array(weights.length).fill(0.01),
    named: model.named.slice(),
    bias: model.bias.slice(),
  }
}

/** A row and where its buckets' loose weights begin. */
type Placed = Decided & { at: Int32Array }

function step(loose: Loose, { at, named, label }: Placed, rate: number): void {
  const { columns, weights, origins, sums } = loose
  const scale = 1 / Math.sqrt(at.length)
  const scores = new Float64Array(columns + 1)
  for (let column = 0; column < columns; column += 1) {
    let sum = 0
    for (const place of at) sum += weights[place + column] ?? 0
    const said = named.reduce(
      (all, feature) => all + (loose.named[feature * columns + column] ?? 0),
      0,
    )
    scores[column] = sum * scale + said + (loose.bias[column] ?? 0)
  }
  const odds = softmax(scores, 1)
  for (let column = 0; column < columns; column += 1) {
    const error = (odds[column] ?? 0) - (label === column ? 1 : 0)
    loose.bias[column] = (loose.bias[column] ?? 0) - 0.02 * rate * error
    for (const feature of named) {
      const index = feature * columns + column
      loose.named[index] = (loose.named[index] ?? 0) - 0.02 * rate * error
    }
    for (const place of at) {
      const index = place + column
      const weight = weights[index] ?? 0
      const slope = error * scale + TETHER * (weight - (origins[index] ?? 0))
      sums[index] = (sums[index] ?? 0) + slope * slope
      weights[index] = weight - (rate * slope) / Math.sqrt(sums[index] ?? 1)
    }
  }
}

function fasten(model: LinearModel, { columns, places, weights, named, bias }: Loose): LinearModel {
  const grams = model.grams.slice()
  for (const [bucket, place] of places)
    for (let column = 0; column < columns; column += 1) {
      const steps = Math.round(
        (weights[place * columns + column] ?? 0) / (model.scales[column] || 1),
      )
      grams[bucket * columns + column] = Math.max(-127, Math.min(127, steps))
    }
  return { ...model, grams, named, bias }
}

function shuffled<Row>(rows: readonly Row[], random: () => number): Row[] {
  const order = [...rows]
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1))
    ;[order[i], order[other]] = [order[other]!, order[i]!]
  }
  return order
}

/** How many of the rows a model gets right, 0–1. */
export function accuracy(model: LinearModel, rows: readonly Decided[]): number {
  const right = rows.filter((row) => {
    const scores = scoresOf(model, row)
    return scores.indexOf(Math.max(...scores)) === row.label
  })
  return right.length / Math.max(1, rows.length)
}

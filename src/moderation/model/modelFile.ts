import type { LinearModel } from './linearModel'
import { featuresOf } from './featuresOf'
import { columnsOf } from './linearModel'

/**
 * The models in one file: "GMMODEL3", the length of the header (uint32, little endian), the header (JSON, padded with
 * spaces to a multiple of 4), then of each model in the header's order a bit a bucket, the lowest first, and the int8
 * weights of the buckets whose bit is set. Nothing in it depends on when or where it was written, so that the same rows
 * give the same bytes.
 */
const MAGIC = 'GMMODEL3'

type Header = { models: HeaderOfOne[] }
type HeaderOfOne = {
  name: string
  classes: readonly string[]
  features: string
  scales: number[]
  named: number[]
  bias: number[]
  temperature: number
  buckets: number
  /** Of them, with a weight that is not 0. */
  used: number
}

export function writeModels(models: Readonly<Record<string, LinearModel>>): Uint8Array {
  const packed = Object.values(models).map(pack)
  const header: Header = {
    models: Object.entries(models).map(([name, model], at) => ({
      name,
      classes: model.classes,
      features: featuresOf(name),
      scales: [...model.scales],
      named: [...model.named],
      bias: [...model.bias],
      temperature: model.temperature,
      buckets: model.grams.length / columnsOf(model),
      used: packed[at]?.used ?? 0,
    })),
  }
  const json = JSON.stringify(header)
  const head = new TextEncoder().encode(
    MAGIC + '    ' + json.padEnd(Math.ceil(json.length / 4) * 4),
  )
  new DataView(head.buffer).setUint32(MAGIC.length, head.length - MAGIC.length - 4, true)
  return joined([head, ...packed.flatMap(({ bits, weights }) => [bits, weights])])
}

/** Throws where the file is of another layout, cut short, or was trained with other features than the program's. */
export function readModels(file: Uint8Array): Record<string, LinearModel> {
  const text = new TextDecoder()
  if (text.decode(file.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a model file')
  const view = new DataView(file.buffer, file.byteOffset)
  let at = MAGIC.length + 4
  const take = (length: number) => {
    if (at + length > file.length) throw new Error('the model file is cut short')
    return file.subarray(at, (at += length))
  }
  const header = JSON.parse(text.decode(take(view.getUint32(MAGIC.length, true)))) as Header
  return Object.fromEntries(
    header.models.map((one) => {
      if (one.features !== featuresOf(one.name))
        throw new Error(`the model of ${one.name} was trained with other features: train it again`)
      const columns = one.classes.length - 1
      const bits = take(Math.ceil(one.buckets / 8))
      const model: LinearModel = {
        classes: one.classes,
        grams: unpack({ bits, weights: take(one.used * columns), columns, buckets: one.buckets }),
        scales: Float32Array.from(one.scales),
        named: Float32Array.from(one.named),
        bias: Float32Array.from(one.bias),
        temperature: one.temperature,
      }
      return [one.name, model] as const
    }),
  )
}

function pack(model: LinearModel): { bits: Uint8Array; weights: Uint8Array; used: number } {
  const columns = columnsOf(model)
  const buckets = model.grams.length / columns
  const bits = new Uint8Array(Math.ceil(buckets / 8))
  const weights = new Uint8Array(model.grams.length)
  let used = 0
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const of = model.grams.subarray(bucket * columns, (bucket + 1) * columns)
    if (of.every((weight) => weight === 0)) continue
    bits[bucket >> 3] = (bits[bucket >> 3] ?? 0) | (1 << (bucket & 7))
    weights.set(of, used * columns)
    used += 1
  }
  return { bits, weights: weights.subarray(0, used * columns), used }
}

type Packed = { bits: Uint8Array; weights: Uint8Array; columns: number; buckets: number }

function unpack({ bits, weights, columns, buckets }: Packed): Int8Array {
  const grams = new Int8Array(buckets * columns)
  let at = 0
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if (!((bits[bucket >> 3] ?? 0) & (1 << (bucket & 7)))) continue
    grams.set(weights.subarray(at, (at += columns)), bucket * columns)
  }
  return grams
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const block of blocks) {
    file.set(block, at)
    at += block.length
  }
  return file
}

import type { LinearModel } from './linearModel'

/**
 * The models in one file: "GMMODEL1", the length of the header (uint32, little endian), the header (JSON, padded with
 * spaces to a multiple of 4), then the int8 weights of each model in the header's order. Nothing in it depends on when or
 * where it was written, so that the same rows give the same bytes.
 */
const MAGIC = 'GMMODEL1'

type Header = { models: HeaderOfOne[] }
type HeaderOfOne = {
  name: string
  classes: readonly string[]
  scales: number[]
  named: number[]
  bias: number[]
  temperature: number
  length: number
}

export function writeModels(models: Readonly<Record<string, LinearModel>>): Uint8Array {
  const header: Header = {
    models: Object.entries(models).map(([name, model]) => ({
      name,
      classes: model.classes,
      scales: [...model.scales],
      named: [...model.named],
      bias: [...model.bias],
      temperature: model.temperature,
      length: model.grams.length,
    })),
  }
  const json = JSON.stringify(header)
  const head = new TextEncoder().encode(
    MAGIC + '    ' + json.padEnd(Math.ceil(json.length / 4) * 4),
  )
  new DataView(head.buffer).setUint32(MAGIC.length, head.length - MAGIC.length - 4, true)
  const blocks = Object.values(models).map(
    ({ grams }) => new Uint8Array(grams.buffer, grams.byteOffset, grams.length),
  )
  const file = new Uint8Array(head.length + blocks.reduce((sum, { length }) => sum + length, 0))
  file.set(head)
  let at = head.length
  for (const block of blocks) {
    file.set(block, at)
    at += block.length
  }
  return file
}

export function readModels(file: Uint8Array): Record<string, LinearModel> {
  const text = new TextDecoder()
  if (text.decode(file.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a model file')
  const view = new DataView(file.buffer, file.byteOffset)
  let at = MAGIC.length + 4
  const length = view.getUint32(MAGIC.length, true)
  const header = JSON.parse(text.decode(file.subarray(at, at + length))) as Header
  at += length
  return Object.fromEntries(
    header.models.map((one) => {
      const grams = new Int8Array(file.buffer, file.byteOffset + at, one.length)
      at += one.length
      const model: LinearModel = {
        classes: one.classes,
        grams,
        scales: Float32Array.from(one.scales),
        named: Float32Array.from(one.named),
        bias: Float32Array.from(one.bias),
        temperature: one.temperature,
      }
      return [one.name, model] as const
    }),
  )
}

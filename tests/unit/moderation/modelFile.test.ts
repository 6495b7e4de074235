import { expect, it } from '@jest/globals'
import { packModel, unpackModel } from '@/comments/learning/models'
import { readModels, writeModels } from '@/moderation/model/modelFile'
import { shippedModels } from '@/moderation/model/shippedModels'

it('gives back what was written, the empty buckets too', () => {
  const models = shippedModels()
  const file = writeModels(models)
  const read = readModels(file)
  for (const [name, model] of Object.entries(models)) expect(read[name]).toEqual(model)
  expect(writeModels(read)).toEqual(file)
})

it('refuses a file of another layout, and one that is cut short', () => {
  const file = writeModels({ sentiment: shippedModels().sentiment })
  expect(() => readModels(file.subarray(0, file.length - 1))).toThrow('cut short')
  const old = file.slice()
  old.set(new TextEncoder().encode('GMMODEL1'))
  expect(() => readModels(old)).toThrow('not a model file')
})

it('refuses a model of other features', () => {
  const { sentiment } = shippedModels()
  expect(unpackModel(packModel(sentiment))).toEqual(sentiment)
  const other = { ...sentiment, named: sentiment.named.slice(2) }
  expect(() => unpackModel(packModel(other))).toThrow('other features')
})

import { expect, it } from '@jest/globals'
import { packModel, unpackModel } from '@/comments/learning/models'
import { featuresOf } from '@/moderation/model/featuresOf'
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
  old.set(new TextEncoder().encode('GMMODEL2'))
  expect(() => readModels(old)).toThrow('not a model file')
})

it('refuses a model of other features, though they are as many', () => {
  const { sentiment } = shippedModels()
  expect(unpackModel(packModel(sentiment))).toEqual(sentiment)
  const file = Buffer.from(writeModels({ sentiment }))
  const at = file.indexOf(featuresOf('sentiment'))
  file.write('0000000000000000', at)
  expect(() => unpackModel(file.toString('base64'))).toThrow('other features')
})

import { expect, it } from '@jest/globals'
import type { Category } from '@/campaign/category'
import { entryLimits } from '@/uploads/purposes/entryLimits'

const MB = 1024 * 1024
const photo: Category = {
  code: 'SY',
  name: '摄影',
  format: 'photo',
  requires: [],
  types: ['jpg'],
  ratios: [],
  minMB: 2,
  maxMB: 30,
  minLongEdge: 3000,
}

it('a category becomes limits of its own kinds, and no other kind is taken', () => {
  expect(entryLimits(photo, 'works')).toEqual({
    image: { mimeTypes: ['image/jpeg'], minBytes: 2 * MB, maxBytes: 30 * MB, minLongEdge: 3000 },
  })
  const work: Category = {
    ...photo,
    types: ['docx', 'pdf', 'jpg'],
    minMB: undefined,
    maxMB: undefined,
  }
  expect(entryLimits(work, 'works')).toMatchObject({
    document: {
      maxBytes: 20 * MB,
      mimeTypes: [expect.stringContaining('word'), 'application/pdf'],
    },
    image: { maxBytes: 30 * MB, minLongEdge: 3000 },
  })
})

it('films are those every phone plays, as long and as high as the call says', () => {
  const film: Category = {
    ...photo,
    types: ['mp4'],
    minMB: undefined,
    maxMB: 500,
    minLongEdge: undefined,
    minShortEdge: 1080,
    maxSeconds: 300,
    ratios: ['16:9', '9:16'],
  }
  expect(entryLimits(film, 'works')).toEqual({
    video: {
      mimeTypes: ['video/mp4'],
      maxBytes: 500 * MB,
      minShortEdge: 1080,
      maxSeconds: 300,
      ratios: ['16:9', '9:16'],
      videoCodecs: ['avc1', 'avc3'],
    },
  })
})

it('cover and proofs are not held to the work’s limits', () => {
  expect(entryLimits(photo, 'cover').image?.minLongEdge).toBeUndefined()
  expect(Object.keys(entryLimits(photo, 'proofs'))).toEqual(['image', 'document'])
})

import { expect, it } from '@jest/globals'
import type { Category } from '@/campaign/category'
import { checkFile } from '@/campaign/checkFile'
import { mimeTypesOf, mostBytes, slotRules, slotWords } from '@/campaign/entrySlots'
import { readForm } from '@/campaign/entryForm'
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

it.each(['toString', 'constructor', 'nonsense'])(
  'a place called %s takes what the work takes',
  (name) => {
    expect(entryLimits(photo, name)).toEqual(entryLimits(photo, 'works'))
  },
)

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

it('the browser, the upload and the check hold one opinion of each place', () => {
  const free: Category = { ...photo, types: ['docx', 'jpg'], minMB: undefined, maxMB: undefined }
  for (const category of [photo, free])
    for (const slot of ['works', 'cover', 'proofs'] as const) {
      const limits = Object.values(entryLimits(category, slot))
      const rules = slotRules(category, slot)
      expect(limits.flatMap(({ mimeTypes }) => mimeTypes).toSorted()).toEqual(
        mimeTypesOf(rules).toSorted(),
      )
      expect(Math.max(...limits.map(({ maxBytes }) => maxBytes))).toBe(mostBytes(rules))
    }
  const sized = (bytes: number) =>
    checkFile({ ...free, minLongEdge: undefined }, { mimeType: 'image/jpeg', bytes })
  const { image } = entryLimits(free, 'works')
  expect(sized(image?.maxBytes ?? 0)).toEqual([])
  expect(sized((image?.maxBytes ?? 0) + 1)).toEqual([expect.stringContaining('超过 30 MB')])
  expect(slotWords(slotRules(photo, 'works'))).toBe('JPG，每个不超过 30 MB')
  expect(slotWords(slotRules(free, 'works'))).toBe('DOCX、JPG，文档不超过 20 MB，图片不超过 30 MB')
})

it('a form holds as many files as its place takes', () => {
  const works = (count: number) => Array.from({ length: count }, () => ({ upload: 'x' }))
  const { maxFiles } = slotRules({ types: ['jpg'], maxCount: 99 }, 'works')
  expect(readForm({ works: works(maxFiles) }).works).toHaveLength(maxFiles)
  expect(() => readForm({ works: works(maxFiles + 1) })).toThrow()
  expect(slotRules({ types: ['jpg'], maxCount: 4 }, 'works').maxFiles).toBe(4)
})

import { describe, expect, it } from '@jest/globals'
import { canonicalContent, snapshotOf } from '@/content/snapshot'
import { filmIds } from '@/content/filmRows'
import { mediaIds } from '@/content/mediaRows'
import { forAccount, variantFor, variantPath } from '@/content/variants'
import { body, record, upload } from './kit'

const canonical = (variants: unknown) =>
  canonicalContent('news', snapshotOf('news', { ...record, variants }))
const row = { id: '66a', account: 5, title: '短题', body: null, topics: [] }

describe('variants in the fingerprint', () => {
  it.each([
    ['null', null],
    ['no rows', []],
    ['a row that only names an account', [{ id: 'a', account: 5 }]],
    ['a row of blanks', [{ account: 5, title: ' ', topics: [''], pictures: [] }]],
    ['a body that was cleared', [{ account: 5, body: body('') }]],
  ])('%s is as good as none', (_what, variants) => {
    expect(canonical(variants)).toBe(canonical(undefined))
  })

  it('does not depend on ids of rows, order of rows or the type of ids', () => {
    const other = { id: '66b', account: '7', digest: '摘' }
    expect(canonical([row, other])).toBe(
      canonical([
        { ...other, id: 1 },
        { ...row, id: 2, account: { id: 5, createdAt: 'x', updatedAt: 'y' } },
      ]),
    )
  })

  it.each([
    ['a title', { title: '短题。' }],
    ['another account', { account: 6 }],
    ['a topic', { topics: ['五一'] }],
    ['the order of pictures', { pictures: [2, 1] }],
    ['a word of the body', { body: body('字') }],
    ['a film', { film: 9 }],
  ])('changes with %s', (_what, change) => {
    const before = { ...row, pictures: [1, 2] }
    expect(canonical([{ ...before, ...change }])).not.toBe(canonical([before]))
  })

  it('keeps no ids of rows in what a review stores', () => {
    expect(snapshotOf('news', { ...record, variants: [row] }).variants).toEqual([
      { account: 5, title: '短题', body: null, topics: [] },
    ])
  })
})

describe('the words of an account', () => {
  const snapshot = snapshotOf('news', {
    ...record,
    digest: '主摘要',
    variants: [{ account: 3 }, { account: '5', title: '短题', film: 8, text: '一句话' }],
  })

  it('stand over the master, which stays as it is', () => {
    expect(forAccount(snapshot, 5)).toMatchObject({ title: '短题', digest: '主摘要', film: 8 })
    expect(snapshot.title).toBe('题')
  })

  it('are the master’s for everybody else', () => {
    for (const account of [3, 4, undefined])
      expect(forAccount(snapshot, account)).toEqual({ ...snapshot, variants: null })
  })

  it('are found by the place of their row', () => {
    expect(variantPath(snapshot, 5)).toBe('variants.1')
    expect(variantPath(snapshot, 4)).toBeUndefined()
    expect(variantFor(snapshot, 3)).toBeUndefined()
  })
})

it('every picture and film of every account belongs to the revision', () => {
  const snapshot = snapshotOf('news', {
    ...record,
    cover: 1,
    film: 7,
    variants: [
      { account: 5, cover: 2, pictures: [3, { id: 4, createdAt: '', updatedAt: '' }], film: 8 },
      { account: 6, body: upload(5), film: 7 },
    ],
  })
  expect(mediaIds(snapshot).map(String)).toEqual(['1', '2', '3', '4', '5'])
  expect(filmIds(snapshot).map(String)).toEqual(['7', '8'])
})

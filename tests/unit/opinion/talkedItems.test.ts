import { expect, test } from '@jest/globals'
import { barsOf, HEIGHT } from '@/admin/opinion/barsOf'
import { queuedOf, sharesBy, tonesOf } from '@/opinion/figures'
import { itemsOf } from '@/opinion/talkedItems'

const count = (n: number, ...values: (string | null)[]) => ({ n, values })

test('an item counts once, under the title most used, by its tones', () => {
  const items = itemsOf([
    count(2, 'news', '1', '旧题', 'negative'),
    count(3, 'news', '1', '新题', 'positive'),
    count(1, 'news', '1', '新题', null),
    count(9, 'artworks', '1', '画', 'neutral'),
  ])
  expect(items).toEqual([
    { kind: 'artworks', item: '1', title: '画', n: 9, positive: 0, neutral: 9, negative: 0 },
    { kind: 'news', item: '1', title: '新题', n: 6, positive: 3, neutral: 0, negative: 2 },
  ])
})

test('shares, tones and what waits add up from the same counts, on either database', () => {
  const counts = [
    count(2, 'web', 'negative', '1'),
    count(3, 'weibo', null, 'false'),
    count(1, 'web', 'neutral', 'true'),
  ]
  expect(sharesBy(counts, 0)).toEqual([
    { key: 'web', n: 3 },
    { key: 'weibo', n: 3 },
  ])
  expect(tonesOf(counts, 1)).toEqual({ n: 6, positive: 0, neutral: 1, negative: 2 })
  expect(queuedOf(counts, 2)).toBe(3)
})

test('the bars of an hour lie on each other and fill the picture where most was said', () => {
  const tones = { n: 4, positive: 1, neutral: 1, negative: 1 }
  const { bars, days, most } = barsOf([
    { hour: '2026-11-20T23:00', n: 0, positive: 0, neutral: 0, negative: 0 },
    { hour: '2026-11-21T00:00', ...tones },
  ])
  expect(most).toBe(4)
  expect(bars.map(({ tone }) => tone)).toEqual(['negative', 'neutral', 'positive', 'unjudged'])
  expect(bars.reduce((sum, { height }) => sum + height, 0)).toBe(HEIGHT)
  expect(bars.at(-1)?.y).toBe(0)
  expect(days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21'])
})

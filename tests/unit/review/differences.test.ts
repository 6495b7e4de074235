import { describe, expect, it } from '@jest/globals'
import { changesBetween } from '@/review/changesBetween'
import { wordDiff } from '@/review/wordDiff'

const body = (text: string, format = 0) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, format }] }],
  },
})

describe('wordDiff', () => {
  it('marks whole Chinese words', () => {
    expect(wordDiff('高温津贴每月300元', '高温补贴每月200元')).toEqual([
      { kind: 'same', text: '高温' },
      { kind: 'removed', text: '津贴' },
      { kind: 'added', text: '补贴' },
      { kind: 'same', text: '每月' },
      { kind: 'removed', text: '300' },
      { kind: 'added', text: '200' },
      { kind: 'same', text: '元' },
    ])
  })

  it.each([
    ['', ''],
    ['甲', ''],
    ['', '乙'],
    ['甲\n乙', '甲\n丙\n乙'],
    ['😀𠮷', '😀𠮶'],
  ])('gives both texts back: %j → %j', (a, b) => {
    const segments = wordDiff(a, b)
    const join = (dropped: string) =>
      segments
        .filter(({ kind }) => kind !== dropped)
        .map(({ text }) => text)
        .join('')
    expect([join('added'), join('removed')]).toEqual([a, b])
  })

  it('ends in time on long texts that have nothing in common', () => {
    const long = (letter: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${letter}${index} `).join('')
    const began = Date.now()
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})

describe('changesBetween', () => {
  const before = { title: '标题', body: body('正文'), cover: 1, tags: ['甲'] }

  it('lists only the fields that changed, with their labels', () => {
    const after = { ...before, title: '新标题', tags: ['甲', '乙'] }
    expect(
      changesBetween({ kind: 'news', before, after }).map(({ field, label }) => [field, label]),
    ).toEqual([
      ['title', '标题'],
      ['tags', '标签'],
    ])
  })

  it('names pictures by what they show', () => {
    const [change] = changesBetween({
      kind: 'news',
      before,
      after: { ...before, cover: 2 },
      names: { 1: '旧图', 2: '新图' },
    })
    expect(change?.segments.map(({ kind, text }) => `${kind}${text}`).join('')).toContain('新')
  })

  it('is silent on nothing and never on a changed block', () => {
    expect(changesBetween({ kind: 'news', before, after: before })).toEqual([])
    const heading = {
      root: {
        type: 'root',
        children: [{ type: 'heading', tag: 'h2', children: [{ type: 'text', text: '正文' }] }],
      },
    }
    expect(
      changesBetween({ kind: 'news', before, after: { ...before, body: heading } }),
    ).toHaveLength(1)
  })
})

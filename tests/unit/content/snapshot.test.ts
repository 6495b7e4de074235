import { describe, expect, it } from '@jest/globals'
import { canonicalContent, snapshotOf } from '@/content/snapshot'

const record = {
  id: 3,
  title: '题',
  cover: { id: 9, createdAt: 'x', updatedAt: 'y', filename: 'a.jpg' },
  organization: 1,
  risk: 'B',
  tags: [],
  pinned: false,
  source: { type: 'original', name: null },
  expireAt: '2026-05-01T00:00:00.000Z',
}

describe('snapshot', () => {
  it('keeps content fields only, relations as ids', () => {
    const snapshot = snapshotOf('news', record)
    expect(snapshot).toMatchObject({ title: '题', cover: 9, organization: 1 })
    expect(snapshot).not.toHaveProperty('risk')
    expect(snapshot).not.toHaveProperty('id')
  })

  it('is the same text however a database returns it', () => {
    const other = {
      ...record,
      cover: '9',
      organization: '1',
      tags: null,
      pinned: null,
      source: { type: 'original' },
      subtitle: '',
      expireAt: new Date('2026-05-01'),
    }
    expect(canonicalContent('news', snapshotOf('news', other))).toBe(
      canonicalContent('news', snapshotOf('news', record)),
    )
  })

  it.each([
    ['one character of the title', { title: '题。' }],
    ['the cover', { cover: 10 }],
    ['a tag', { tags: ['新'] }],
    ['the pin', { pinned: true }],
    ['the source', { source: { type: 'repost' } }],
  ])('changes with %s', (_what, change) => {
    expect(canonicalContent('news', snapshotOf('news', { ...record, ...change }))).not.toBe(
      canonicalContent('news', snapshotOf('news', record)),
    )
  })
})

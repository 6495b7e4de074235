import { describe, expect, it } from '@jest/globals'
import { factsChanged } from '@/review/factsChanged'

const text = (...lines: string[]) => ({
  root: {
    type: 'root',
    children: lines.map((line) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: line }],
    })),
  },
})
const link = (url: string) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: '原文' }] }],
      },
    ],
  },
})
const picture = (value: number) => ({
  root: { type: 'root', children: [{ type: 'upload', relationTo: 'media', value }] },
})

const before = {
  title: '标题',
  digest: '摘要',
  body: text('6月1日起，每人每月300元。', '大家一起努力。'),
  cover: 1,
  tags: ['安全'],
}

describe('factsChanged', () => {
  it.each([
    ['nothing', {}],
    ['empty in another form', { subtitle: '', cover: '1', attachments: [] }],
    [
      'a reworded sentence',
      { body: text('从6月1日起，每人每月300元。', '大家共同努力，一起向前。') },
    ],
    ['numbers in another order', { body: text('每人每月300元，6月1日起。', '大家一起努力。') }],
    [
      'full-width digits for half-width',
      { body: text('６月１日起，每人每月３００元。', '大家一起努力。') },
    ],
    ['a reworded digest', { digest: '更好的摘要' }],
    ['tags, pin and by-line', { tags: ['高温'], pinned: true, author: '采小文' }],
  ])('lets %s go on where it was', (_, change) => {
    expect(factsChanged(before, { ...before, ...change })).toBe(false)
  })

  it.each([
    ['the title', { title: '标提' }],
    ['a subtitle', { subtitle: '副题' }],
    ['an amount', { body: text('6月1日起，每人每月200元。', '大家一起努力。') }],
    [
      'a date in Chinese numerals',
      { body: text('6月1日起，每人每月300元。', '大家一起努力三年。') },
    ],
    ['the number of a session', { digest: '第三届' }],
    ['the cover', { cover: 2 }],
    ['a picture in the body', { body: picture(3) }],
    ['a link', { body: link('https://example.com') }],
    ['the source', { source: { type: 'repost' } }],
    ['the organization', { organization: 2 }],
  ])('sends %s back to the start', (_, change) => {
    expect(factsChanged(before, { ...before, ...change })).toBe(true)
  })

  it('sees a link go to another place under the same words', () => {
    expect(factsChanged({ body: link('https://a.cn') }, { body: link('https://b.cn') })).toBe(true)
    expect(factsChanged({ body: link('https://a.cn') }, { body: link('https://a.cn') })).toBe(false)
  })
})

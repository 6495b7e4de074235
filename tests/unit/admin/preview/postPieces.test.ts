import { describe, expect, it } from '@jest/globals'
import { postPieces } from '@/admin/preview/postPieces'

describe('the pieces of a post', () => {
  it('tell topics, names and links from words, and lose nothing', () => {
    const text = '【开展】#五一# 来看 @云帆工会 http://a.test/news/1。完'
    const pieces = postPieces(text)
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'text',
      'topic',
      'text',
      'mention',
      'text',
      'link',
      'text',
    ])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces[5]?.text).toBe('http://a.test/news/1')
  })

  it('are one piece of plain words', () =>
    expect(postPieces('没有链接')).toEqual([{ kind: 'text', text: '没有链接' }]))
})

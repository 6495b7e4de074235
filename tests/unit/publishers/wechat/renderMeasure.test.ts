import { describe, expect, it } from '@jest/globals'
import { countGraphemes } from '@publishers/counting'
import {
  countBytes,
  countCharacters,
  HOSTED_ADDRESS,
  measureContent,
} from '@publishers/wechat/measure'

describe('counting', () => {
  it.each([
    ['劳模', 2, 2, 6],
    ['𠮷㑇', 2, 2, 7],
    ['👨‍👩‍👧', 1, 5, 18],
    ['e\u0301', 1, 2, 3],
    ['', 0, 0, 0],
  ])('%j', (source, graphemes, characters, bytes) => {
    expect([countGraphemes(source), countCharacters(source), countBytes(source)]).toEqual([
      graphemes,
      characters,
      bytes,
    ])
  })

  it('counts a picture by the address it will get', () => {
    const html = '<img src="media:abc"><img src="media:def">'
    expect(measureContent(html).characters).toBe(
      html.length + 2 * (HOSTED_ADDRESS - 'media:abc'.length),
    )
  })
})

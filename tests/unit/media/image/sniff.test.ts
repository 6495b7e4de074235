import { describe, expect, it } from '@jest/globals'
import { sniffFormat } from '@media/image/sniff'
import { HEIC, plain, SVG } from './pictures'

describe('sniffFormat', () => {
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const)(
    'knows %s by its bytes',
    async (format) => {
      expect(sniffFormat(await plain(8, 8).toFormat(format).toBuffer())).toBe(format)
    },
  )

  it('knows HEIC and SVG, with a byte order mark and comments too', () => {
    expect(sniffFormat(HEIC)).toBe('heic')
    expect(sniffFormat(SVG)).toBe('svg')
    expect(sniffFormat(Buffer.from('\ufeff<!-- x -->\n<svg width="1"/>'))).toBe('svg')
  })

  it('knows nothing else', () => {
    for (const text of ['', 'GIF', '<html><svg/></html>', '%PDF-1.7', 'RIFF____WAVE'])
      expect(sniffFormat(Buffer.from(text))).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { PAPER } from '@media/print/paper'
import { printable } from '@media/print/fonts'
import { printDocument } from '@media/print/printDocument'
import { printPicture } from '@media/print/printPicture'
import { clampLines, wrapText } from '@media/print/wrapText'
import { zoomSize } from '@media/zoom/pyramid'

/** Every 汉字 and sign ten wide, everything Latin five. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2e80 ? 5 : 10), 0)
const wrap = (text: string, width: number) => wrapText(text, { width, widthOf })

describe('lines', () => {
  it('begin with no closing sign and end with no opening one', () => {
    const lines = wrap('他说，好。“匠心”二字《劳动之歌》（一）', 50)
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。”》）、]/)
      expect(line).not.toMatch(/[“《（]$/)
    }
    expect(lines.join('')).toBe('他说，好。“匠心”二字《劳动之歌》（一）')
  })

  it('tear no word apart, but cut what is longer than a line', () => {
    expect(wrap('看 Gongmei 展', 45)).toEqual(['看', 'Gongmei', '展'])
    expect(wrap('宣纸二〇2026年', 45)).toEqual(['宣纸二〇', '2026年'])
    expect(wrap('abcdefghijkl', 30)).toEqual(['abcdef', 'ghijkl'])
  })

  it('keep empty lines and say when something was left out', () => {
    expect(wrap('一\n\n二', 50)).toEqual(['一', '', '二'])
    expect(clampLines(['甲乙', '丙丁', '戊己'], 2)).toEqual(['甲乙', '丙…'])
  })

  it('show 〓 for what no font has, and keep rare characters of names', () => {
    expect(printable('匠心👍龘')).toBe('匠心〓龘')
  })
})

const page = async (title: string) => {
  const print = printDocument({ title, date: new Date('2026-05-01T00:00:00Z'), paper: PAPER.a4 })
  print.addPage()
  print.text('劳动之美', { x: 50, y: 50, width: 200 }, { size: 20, face: 'bold' })
  print.code('https://union.example/artworks/sf-001', { x: 50, y: 100, size: 80 })
  return print.finish()
}

describe('a document', () => {
  it('is the same to the byte, small, with the font and without a picture of the code', async () => {
    const [one, two] = [await page('展签'), await page('展签')]
    expect(one.equals(two)).toBe(true)
    expect(one.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one.length).toBeLessThan(40_000)
    const text = one.toString('latin1')
    expect(text).toMatch(/\/FontFile2|\/FontFile3/)
    expect(text).not.toContain('/Subtype /Image')
  })

  it('fits a picture whole into its box, whatever its shape', async () => {
    const tall = await sharp({
      create: { width: 300, height: 900, channels: 3, background: '#a00' },
    })
      .png()
      .toBuffer()
    const print = printDocument({ title: 'x', date: new Date(0), paper: PAPER.label })
    print.addPage()
    const at = print.picture(await printPicture(tall), { x: 10, y: 10, width: 90, height: 90 })
    expect(at.width / at.height).toBeCloseTo(1 / 3, 2)
    expect([at.height, at.x]).toEqual([90, 40])
    await print.finish()
  })

  it('prints pictures without what the camera knew', async () => {
    const shot = await sharp({
      create: { width: 400, height: 200, channels: 3, background: '#0a0' },
    })
      .withExif({ IFD3: { GPSLatitude: '31/1 12/1 0/1' }, IFD0: { Make: 'Camera' } })
      .jpeg()
      .toBuffer()
    const { exif, width } = await sharp(await printPicture(shot, { longEdge: 100 })).metadata()
    expect([exif, width]).toEqual([undefined, 100])
  })
})

describe('deep zoom', () => {
  it('never shows more than it may, in the picture’s own shape', () => {
    expect(zoomSize({ width: 6000, height: 4000 }, 2000)).toEqual({ width: 2000, height: 1333 })
    expect(zoomSize({ width: 900, height: 1800 }, 2000)).toEqual({ width: 900, height: 1800 })
  })
})

import { expect, it } from '@jest/globals'
import { patched } from '@media/personal/patch'
import { personalBoxes } from '@media/personal/personalBoxes'
import { placedFilm } from '../../../kit/phonePicture'

const read = (file: Buffer) => async (start: number, length: number) =>
  file.subarray(start, start + length)

it('a film loses its place, keeps its copyright, and stays as long as it was', async () => {
  const file = placedFilm()
  const patches = await personalBoxes(read(file), file.length)
  const shown = patched(file, 0, patches)
  expect(shown.length).toBe(file.length)
  expect(file.toString('latin1')).toContain('+39.9055')
  expect(shown.toString('latin1')).not.toContain('39.9055')
  expect(shown.toString('latin1')).toContain('Yunfan')
  expect(shown.subarray(-72)).toEqual(file.subarray(-72))
  // The same piece by piece, as a player asks for it.
  const pieces = []
  for (let at = 0; at < file.length; at += 13)
    pieces.push(patched(file.subarray(at, at + 13), at, patches))
  expect(Buffer.concat(pieces)).toEqual(shown)
})

it('of QuickTime keys the place goes and the AI label stays', async () => {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const number = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  const item = (index: number, text: string) =>
    box(number(index).toString('latin1'), box('data', number(1), number(0), Buffer.from(text)))
  const keys = ['com.apple.quicktime.location.ISO6709', 'AIGC', 'com.apple.quicktime.make']
  const meta = box(
    'meta',
    box('hdlr', Buffer.alloc(24)),
    box('keys', number(0), number(3), ...keys.map((key) => box('mdta', Buffer.from(key)))),
    box('ilst', item(1, '+39.9+116.3/'), item(2, '{"Label":"1"}'), item(3, 'Sandphone')),
  )
  const file = Buffer.concat([box('ftyp', Buffer.from('qt  ')), box('moov', meta)])
  const shown = patched(file, 0, await personalBoxes(read(file), file.length)).toString('latin1')
  expect(shown).toContain('{"Label":"1"}')
  expect(shown).not.toMatch(/39\.9|Sandphone/)
})

it('bytes that are no film are left alone', async () => {
  const noise = Buffer.from('not a film at all, only words')
  expect(await personalBoxes(read(noise), noise.length)).toEqual([])
})

import { expect, it } from '@jest/globals'
import { parseBuffer } from 'music-metadata'
import { mp3, wav } from '../../../kit/honestFiles'
import { id3, ogg, waveWith } from '../../../kit/taggedSounds'
import { shownTo } from './show'

const personal = /Sandphone|SN-0042|39\.9055|Secret/

it('an MP3 keeps author, copyright and AI label, and loses every other tag at both ends', async () => {
  const frames = mp3()
  const first = Buffer.alloc(128)
  first.write('TAGSecret title', 0, 'latin1')
  first.write('Zhang San', 33, 'latin1')
  first.write('Secret album', 63, 'latin1')
  const file = Buffer.concat([
    id3({ TPE1: 'Zhang San', TCOP: '2026 Yunfan', TIT2: 'Secret', 'TXXX:AIGC': '{"Label":"1"}' }),
    id3({ TENC: 'Sandphone', 'TXXX:place': '+39.9055' }),
    frames,
    first,
  ])
  const shown = await shownTo(file, 'audio/mpeg')
  expect(shown.length).toBe(file.length)
  expect(shown.toString('latin1')).not.toMatch(personal)
  const start = file.indexOf(frames)
  expect(shown.subarray(start, start + frames.length)).toEqual(frames)
  const { common, native } = await parseBuffer(shown, { mimeType: 'audio/mpeg' })
  expect(common).toMatchObject({ artist: 'Zhang San', copyright: '2026 Yunfan' })
  expect(JSON.stringify(native)).toContain('Label')
})

it('a recorder leaves its name and number out of a WAV, whose sound stays', async () => {
  const sound = wav()
  const file = waveWith(sound, {
    bext: Buffer.from('Sandphone SN-0042 Secret'),
    iXML: Buffer.from('<BWFXML><PLACE>+39.9055</PLACE></BWFXML>'),
    LIST: Buffer.concat([
      Buffer.from('INFOIART\x0a\0\0\0Zhang San\0ISFT\x0a\0\0\0Sandphone\0', 'latin1'),
    ]),
  })
  const shown = await shownTo(file, 'audio/wav')
  expect(shown.length).toBe(file.length)
  expect(shown.toString('latin1')).not.toMatch(personal)
  expect(shown.toString('latin1')).toContain('Zhang San')
  expect(shown.subarray(36, sound.length)).toEqual(sound.subarray(36))
})

it('an OGG is told anew what it may say, and its pages still add up', async () => {
  const file = ogg(['ARTIST=张三', 'TITLE=Secret', 'DEVICE=Sandphone', 'COPYRIGHT=Yunfan'])
  const shown = await shownTo(file, 'audio/ogg')
  expect(shown.length).toBe(file.length)
  expect(shown.toString('utf8')).not.toMatch(personal)
  expect(shown.toString('utf8')).toMatch(/ARTIST=张三.*COPYRIGHT=Yunfan/s)
  expect(shown.readUInt32LE(22)).toBe(file.readUInt32LE(22))
  const second = shown.indexOf('OggS', 4)
  // The checksum of a page that was changed is another, and not none.
  expect([0, file.readUInt32LE(second + 22)]).not.toContain(shown.readUInt32LE(second + 22))
  const { common } = await parseBuffer(shown, { mimeType: 'audio/ogg' })
  expect(common).toMatchObject({ artist: '张三', copyright: 'Yunfan' })
})

it('sound without tags, and what is none, is sent as it is', async () => {
  for (const [file, type] of [
    [mp3(), 'audio/mpeg'],
    [wav(), 'audio/wav'],
    [Buffer.from('ID3'), 'audio/mpeg'],
    [Buffer.from('OggS and no more'), 'audio/ogg'],
    [Buffer.from('TAG'), 'audio/mpeg'],
  ] as const)
    expect(await shownTo(file, type)).toEqual(file)
})

import sharp from 'sharp'
import { zipOf } from './zipBytes'

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const

const scene = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise } })

export const jpeg = (width = 640, height = 480) => scene(width, height).jpeg().toBuffer()
export const png = (width = 320, height = 200) => scene(width, height).png().toBuffer()
export const webp = (width = 320, height = 200) => scene(width, height).webp().toBuffer()
export const gif = (width = 160, height = 100) => scene(width, height).gif().toBuffer()
export const tiff = (width = 160, height = 100) => scene(width, height).tiff().toBuffer()
export const avif = (width = 64, height = 48) => scene(width, height).avif({ effort: 0 }).toBuffer()

/** As a phone writes it: EXIF with place and device, turned by 90°, a colour profile, and a second picture behind the end. */
export async function phonePhoto(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Gongmei', Model: 'Phone 1', ImageDescription: 'x'.repeat(40_000) },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' },
  }
  const photo = await scene(800, 600)
    .withMetadata({ orientation: 6, exif })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  return Buffer.concat([photo, await jpeg(64, 48), Buffer.alloc(512)])
}

/** A photo that moves: the film lies behind the picture. */
export const movingPhoto = async () => Buffer.concat([await jpeg(), film({ bytes: 20_000 })])

type Film = {
  bytes?: number
  seconds?: number
  width?: number
  height?: number
  codec?: string
  brand?: string
  sound?: boolean
}

/** An MP4 of the asked length and size on paper; its pictures are zeros. The index stands in front. */
export function film({ bytes = 8_192, brand = 'isom', sound = false, ...look }: Film = {}): Buffer {
  const head = filmHead({ brand, sound, ...look })
  return Buffer.concat([head, box('mdat', Buffer.alloc(Math.max(8, bytes - head.length - 8)))])
}

export function filmHead({
  seconds = 20,
  width = 1920,
  height = 1080,
  codec = 'avc1',
  brand = 'isom',
  sound = false,
}: Film): Buffer {
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(seconds * 1000, 16)
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt32BE(width * 65_536, 76)
  tkhd.writeUInt32BE(height * 65_536, 80)
  const mdhd = Buffer.alloc(24)
  mdhd.writeUInt32BE(1000, 12)
  mdhd.writeUInt32BE(seconds * 1000, 16)
  const hdlr = Buffer.alloc(24)
  hdlr.write(sound ? 'soun' : 'vide', 8, 'latin1')
  const stsd = Buffer.alloc(sound ? 44 : 94)
  stsd.writeUInt32BE(1, 4)
  stsd.writeUInt32BE(stsd.length - 8, 8)
  stsd.write(sound ? 'mp4a' : codec, 12, 'latin1')
  if (sound) {
    stsd.writeUInt16BE(2, 32)
    stsd.writeUInt16BE(16, 34)
    stsd.writeUInt32BE(44_100 * 65_536, 40)
  }
  const stts = Buffer.alloc(16)
  stts.writeUInt32BE(1, 4)
  stts.writeUInt32BE(seconds * 25, 8)
  stts.writeUInt32BE(40, 12)
  const stbl = box('stbl', Buffer.concat([box('stsd', stsd), box('stts', stts)]))
  const minf = box('minf', stbl)
  const mdia = box('mdia', Buffer.concat([box('mdhd', mdhd), box('hdlr', hdlr), minf]))
  const trak = box('trak', Buffer.concat([box('tkhd', tkhd), mdia]))
  const ftyp = box('ftyp', Buffer.from(`${brand}\0\0\x02\0${brand}`, 'latin1'))
  return Buffer.concat([ftyp, box('moov', Buffer.concat([box('mvhd', mvhd), trak]))])
}

export const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** Silence: frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz. */
export function mp3(seconds = 3): Buffer {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x64])
  return Buffer.concat(Array.from({ length: Math.ceil((seconds * 44_100) / 1152) }, () => frame))
}

export function wav(seconds = 2): Buffer {
  const samples = Buffer.alloc(seconds * 8_000 * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8_000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** `extra` goes into the catalogue; `objects` are whole objects beside the page, and `info` the number of its properties. */
export function pdf({
  extra = '',
  objects = '',
  info,
}: { extra?: string; objects?: string; info?: number } = {}): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${extra}>>\nendobj\n` +
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n' +
      '4 0 obj\n<< /Length 20 >>\nstream\nBT (/JS in text) ET \nendstream\nendobj\n' +
      `${objects}trailer\n<< /Root 1 0 R ${info ? `/Info ${info} 0 R ` : ''}>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  )
}

const TYPES = (more = '') =>
  `<?xml version="1.0"?><Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`

/** `more`: further files of the archive; they win over the usual ones. */
export const docx = (more: Record<string, string | Buffer> = {}): Buffer =>
  zipOf({
    '[Content_Types].xml': TYPES(),
    'word/document.xml': '<w:document><w:body><w:p><w:t>工会事迹</w:t></w:p></w:body></w:document>',
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/relationships/hyperlink" Target="https://a.test" TargetMode="External"/></Relationships>',
    ...more,
  })

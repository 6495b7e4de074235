import type { Sharp } from 'sharp'
import type { Rights } from './rights'
import { xmpOf } from './xmp'

/**
 * Encodes a picture with its rights inside, as XMP and, for readers that know nothing newer, as EXIF. The picture must
 * have a format already.
 */
export async function encodeWithRights(picture: Sharp, rights: Rights): Promise<Encoded> {
  const xmp = xmpOf(rights)
  if (!xmp) return encoded(picture)
  const texts = [
    { tag: 'Artist', value: rights.creator },
    { tag: 'Copyright', value: rights.copyright },
  ].flatMap(({ tag, value }) => (value ? [{ tag, ...placeholder(tag, value) }] : []))
  const tagged =
    texts.length > 0
      ? picture.withExif({ IFD0: Object.fromEntries(texts.map(({ tag, stand }) => [tag, stand])) })
      : picture
  const { data, width, height, format } = await encoded(tagged.withXmp(xmp))
  for (const { stand, bytes } of texts) {
    const at = data.indexOf(stand, 0, 'latin1')
    if (at >= 0) bytes.copy(data, at)
  }
  return { data: format === 'png' ? withoutExif(data) : data, width, height, format }
}

export type Encoded = { data: Buffer; width: number; height: number; format: string }

const encoded = async (picture: Sharp): Promise<Encoded> => {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, format: info.format }
}

/** libexif writes ASCII and turns 张三 into ??: a stand-in of the same length goes in, and the UTF-8 bytes take its place. */
function placeholder(tag: string, value: string): { stand: string; bytes: Buffer } {
  const text = Buffer.from(value, 'utf8')
  const length = Math.max(text.length, 24)
  const stand = `gm~${tag}~`.padEnd(length, 'qJzX7~')
  return { stand, bytes: Buffer.concat([text, Buffer.alloc(length - text.length, ' ')]) }
}

/** A PNG's blocks carry a checksum each, which that exchange would break; its XMP says it all. */
function withoutExif(png: Buffer): Buffer {
  const parts = [png.subarray(0, 8)]
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) !== 'eXIf') parts.push(png.subarray(at, end))
    at = end
  }
  return Buffer.concat(parts)
}

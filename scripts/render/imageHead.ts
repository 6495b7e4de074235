export type ImageHead = { mimeType: string; width: number; height: number }

/**
 * Kind and size of a picture from its first bytes (PNG, JPEG, GIF, WebP, BMP, SVG), without a decoder: the command
 * must start at once. EXIF rotation is not looked at.
 */
export function imageHead(bytes: Buffer): ImageHead | undefined {
  if (bytes.length < 24) return undefined
  if (bytes.readUInt32BE(0) === 0x89504e47)
    return { mimeType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.subarray(0, 4).toString('latin1') === 'GIF8') {
    return { mimeType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  }
  if (bytes.readUInt16BE(0) === 0xffd8) return jpeg(bytes)
  const riff =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' &&
    bytes.subarray(8, 12).toString('latin1') === 'WEBP'
  if (riff) return webp(bytes)
  if (bytes.subarray(0, 2).toString('latin1') === 'BM' && bytes.length > 26) {
    return {
      mimeType: 'image/bmp',
      width: bytes.readInt32LE(18),
      height: Math.abs(bytes.readInt32LE(22)),
    }
  }
  return svg(bytes)
}

function jpeg(bytes: Buffer): ImageHead | undefined {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return {
        mimeType: 'image/jpeg',
        width: bytes.readUInt16BE(at + 7),
        height: bytes.readUInt16BE(at + 5),
      }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function webp(bytes: Buffer): ImageHead | undefined {
  const kind = bytes.subarray(12, 16).toString('latin1')
  const mimeType = 'image/webp'
  if (bytes.length < 30) return undefined
  if (kind === 'VP8X')
    return { mimeType, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8 ')
    return {
      mimeType,
      width: bytes.readUInt16LE(26) & 0x3fff,
      height: bytes.readUInt16LE(28) & 0x3fff,
    }
  const bits = bytes.readUInt32LE(21)
  return { mimeType, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

function svg(bytes: Buffer): ImageHead | undefined {
  const head = bytes.subarray(0, 2_000).toString('utf8')
  const tag = /<svg\b[^>]*>/i.exec(head)?.[0]
  if (!tag) return undefined
  const size = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? 0)
  const box = /viewBox="[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(tag)
  const width = Math.round(size('width') || Number(box?.[1] ?? 0))
  const height = Math.round(size('height') || Number(box?.[2] ?? 0))
  return { mimeType: 'image/svg+xml', width: width || 300, height: height || 150 }
}

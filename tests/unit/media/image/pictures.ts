import sharp from 'sharp'

/** Noise compresses badly: a few hundred pixels of it are larger than any limit. */
export const noise = (width: number, height: number, channels: 3 | 4 = 3) => {
  // A fixed sequence (xorshift32): tests must see the same bytes every time.
  let state = 42
  const data = Buffer.alloc(width * height * channels)
  for (let index = 0; index < data.length; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    data[index] = state & 0xff
  }
  return sharp(data, { raw: { width, height, channels } })
}

export const plain = (width: number, height: number, background = '#c8102e') =>
  sharp({ create: { width, height, channels: 3, background } })

/** Taken with the phone upright: stored lying, with a place in Beijing inside. */
export const photo = async (width: number, height: number): Promise<Buffer> =>
  plain(width, height)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Testphone', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 24/1 0/1',
      },
    })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Testphone' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' },
      },
    })
    .toBuffer()

export const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="150" height="200" fill="red"/></svg>',
)

/** The head of an iPhone picture; there is no HEVC decoder to go further. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(64),
])

import sharp from 'sharp'

/** A photograph as a phone writes it: turned, with place, device, serial, maker's notes and the photographer's own words. */
export async function phonePicture({
  width = 2400,
  height = 1600,
  hue = 0,
  orientation = 6,
}: { width?: number; height?: number; hue?: number; orientation?: number } = {}): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue},60%,40%)"/><rect x="${width / 8}" y="${height / 6}" width="${width / 3}" height="${height / 2}" fill="hsl(${hue + 90},70%,60%)"/><circle cx="${width * 0.7}" cy="${height * 0.4}" r="${height / 5}" fill="hsl(${hue + 200},80%,70%)"/><path d="M0 ${height} L${width / 2} ${height / 2} L${width} ${height} Z" fill="hsl(${hue + 30},40%,20%)"/></svg>`
  return sharp(Buffer.from(svg))
    .jpeg({ quality: 90 })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: {
        Make: 'Sandphone',
        Model: 'X-12',
        Artist: 'Zhang San',
        Copyright: '(C) Yunfan 2026',
      },
      IFD2: { BodySerialNumber: 'SN-0042-7788', LensModel: 'Glass 26mm', MakerNote: 'inner notes' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 20/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 23/1 29/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" exif:GPSLatitude="39,54.3N" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/></rdf:RDF></x:xmpmeta>',
    )
    .toBuffer()
}

/** Whatever of the above must not get out. */
export const PERSONAL = /Sandphone|X-12|SN-0042|Glass 26mm|inner notes|GPSLatitude|39,54/

/** The least MP4 that has what matters here: an index with a place in it, and data. */
export function placedFilm(dataBytes = 64): Buffer {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(4000, 16)
  const place = box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+39.9055+116.3913/', 'latin1'))
  const right = box('cprt', Buffer.from('\0\0\0\0\x15\xc7Yunfan\0', 'latin1'))
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt32BE(640 * 65_536, 76)
  tkhd.writeUInt32BE(360 * 65_536, 80)
  const hdlr = Buffer.alloc(24)
  hdlr.write('vide', 8, 'latin1')
  const trak = box('trak', box('tkhd', tkhd), box('mdia', box('hdlr', hdlr)))
  const moov = box('moov', box('mvhd', mvhd), trak, box('udta', place, right))
  const ftyp = box('ftyp', Buffer.from('isom\x00\x00\x02\x00isomiso2avc1mp41', 'latin1'))
  return Buffer.concat([ftyp, moov, box('mdat', Buffer.alloc(dataBytes, 7))])
}

/** The beginning of an MP4 of `bytes` in all: its index, and the head of the pictures that follow. */
export function filmHead({ bytes, seconds }: { bytes: number; seconds: number }): Buffer {
  const mvhd = numbers(100, { 12: 1000, 16: seconds * 1000 })
  const tkhd = numbers(84, { 76: 1920 * 65_536, 80: 1080 * 65_536 })
  const mdhd = numbers(24, { 12: 1000, 16: seconds * 1000 })
  const hdlr = numbers(24, {})
  hdlr.write('vide', 8, 'latin1')
  const stsd = numbers(94, { 4: 1, 8: 86 })
  stsd.write('avc1', 12, 'latin1')
  const stts = numbers(16, { 4: 1, 8: seconds * 25, 12: 40 })
  const stbl = box('stbl', box('stsd', stsd), box('stts', stts))
  const mdia = box('mdia', box('mdhd', mdhd), box('hdlr', hdlr), box('minf', stbl))
  const moov = box('moov', box('mvhd', mvhd), box('trak', box('tkhd', tkhd), mdia))
  const index = Buffer.concat([box('ftyp', Buffer.from('isom\0\0\x02\0isom', 'latin1')), moov])
  const pictures = numbers(8, { 0: bytes - index.length })
  pictures.write('mdat', 4, 'latin1')
  return Buffer.concat([index, pictures])
}

function numbers(length: number, at: Record<number, number>): Buffer {
  const bytes = Buffer.alloc(length)
  for (const [offset, value] of Object.entries(at)) bytes.writeUInt32BE(value, Number(offset))
  return bytes
}

function box(type: string, ...body: Buffer[]): Buffer {
  const whole = Buffer.concat(body)
  const head = numbers(8, { 0: whole.length + 8 })
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, whole])
}

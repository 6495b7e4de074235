const syncsafe = (value: number) =>
  Buffer.from([21, 14, 7, 0].map((shift) => (value >> shift) & 0x7f))

/** An ID3v2.4 tag of texts; `TXXX:name` is one of the writer's own. */
export function id3(texts: Record<string, string>): Buffer {
  const frames = Object.entries(texts).map(([key, text]) => {
    const [name = '', own] = key.split(':')
    const body = Buffer.from(`\x03${own ? `${own}\0` : ''}${text}`)
    return Buffer.concat([Buffer.from(name), syncsafe(body.length), Buffer.alloc(2), body])
  })
  const body = Buffer.concat([...frames, Buffer.alloc(64)])
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), syncsafe(body.length), body])
}

/** The chunks stand behind the sound, as recorders write them. */
export function waveWith(wave: Buffer, chunks: Record<string, Buffer>): Buffer {
  const more = Object.entries(chunks).map(([name, body]) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  })
  const file = Buffer.concat([wave, ...more])
  file.writeUInt32LE(file.length - 8, 4)
  return file
}

/** The head of an Opus stream: what it is, and the comments, a page each. No checksums, which nobody asks for here. */
export function ogg(comments: string[]): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead', 'latin1')
  head.set([1, 1], 8)
  head.writeUInt32LE(48_000, 12)
  const words = [Buffer.from('maker'), undefined, ...comments.map((text) => Buffer.from(text))]
  const body = words.map((text) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(text ? text.length : comments.length)
    return text ? Buffer.concat([length, text]) : length
  })
  const tags = Buffer.concat([Buffer.from('OpusTags'), ...body])
  return Buffer.concat([page(head, 0, 2), page(tags, 1, 0), page(Buffer.alloc(200, 7), 2, 4)])
}

function page(packet: Buffer, number: number, kind: number): Buffer {
  const pieces = [...Array<number>(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head[5] = kind
  if (kind === 4) head.writeUInt32LE(48_000, 6)
  head.writeUInt32LE(77, 14)
  head.writeUInt32LE(number, 18)
  head.writeUInt32LE(number + 1, 22)
  head[26] = pieces.length
  return Buffer.concat([head, Buffer.from(pieces), packet])
}

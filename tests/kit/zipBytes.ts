import zlib from 'node:zlib'

type Part = string | Buffer | { data: Buffer; size?: number; encrypted?: boolean }

/** An archive as bytes; `size` of a part is what its directory claims, true or not. */
export function zipOf(files: Record<string, Part>, comment = ''): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, part] of Object.entries(files)) {
    const given =
      typeof part === 'string' || Buffer.isBuffer(part) ? { data: Buffer.from(part) } : part
    const packed = zlib.deflateRawSync(given.data, { level: 9 })
    const size = ('size' in given && given.size) || given.data.length
    const crc = zlib.crc32 ? zlib.crc32(given.data) : 0
    const flags = 'encrypted' in given && given.encrypted ? 1 : 0
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags | 0x800, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc >>> 0, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([word(0x04034b50), shared, Buffer.from(name), packed])
    const entry = Buffer.alloc(46 - 4 - 2 - 26)
    entry.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([word(0x02014b50), Buffer.from([20, 0]), shared, entry, Buffer.from(name)]),
    )
    bodies.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  end.writeUInt16LE(Buffer.byteLength(comment), 16)
  return Buffer.concat([...bodies, listed, word(0x06054b50), end, Buffer.from(comment)])
}

const word = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

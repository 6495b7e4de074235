import fs from 'node:fs'

/**
 * Which code points a TrueType file has a shape for, read from its `cmap` (format 12) alone.
 * https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage
 */
export function coverageOf(file: string): (codePoint: number) => boolean {
  const groups = groupsOf(readCmap(file))
  return (codePoint) => {
    let low = 0
    let high = groups.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [start, end] = groups[middle] as [number, number]
      if (codePoint < start) high = middle - 1
      else if (codePoint > end) low = middle + 1
      else return true
    }
    return false
  }
}

function readCmap(file: string): Buffer {
  const descriptor = fs.openSync(file, 'r')
  try {
    const read = (length: number, position: number) => {
      const buffer = Buffer.alloc(length)
      fs.readSync(descriptor, buffer, 0, length, position)
      return buffer
    }
    const tables = read(12, 0).readUInt16BE(4)
    const directory = read(tables * 16, 12)
    for (let at = 0; at < directory.length; at += 16) {
      if (directory.toString('latin1', at, at + 4) === 'cmap')
        return read(directory.readUInt32BE(at + 12), directory.readUInt32BE(at + 8))
    }
  } finally {
    fs.closeSync(descriptor)
  }
  throw new Error(`no cmap in ${file}`)
}

function groupsOf(cmap: Buffer): [number, number][] {
  const tables = cmap.readUInt16BE(2)
  for (let index = 0; index < tables; index++) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(at) !== 12) continue
    const count = cmap.readUInt32BE(at + 12)
    return Array.from({ length: count }, (_, group) => {
      const entry = at + 16 + group * 12
      return [cmap.readUInt32BE(entry), cmap.readUInt32BE(entry + 4)]
    })
  }
  throw new Error('no cmap table of format 12')
}

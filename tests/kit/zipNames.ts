/** Names, general flags and sizes of a ZIP's central directory (APPNOTE 4.3.12). */
export const zipNames = (zip: Buffer): { name: string; isUtf8: boolean; bytes: number }[] => {
  const names = []
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; ) {
    const length = zip.readUInt16LE(at + 28)
    names.push({
      name: zip.toString('utf8', at + 46, at + 46 + length),
      // Bit 11: the name is UTF-8.
      isUtf8: (zip.readUInt16LE(at + 8) & 0x0800) !== 0,
      bytes: zip.readUInt32LE(at + 24),
    })
    at = zip.indexOf('PK\u0001\u0002', at + 46 + length, 'latin1')
  }
  return names
}

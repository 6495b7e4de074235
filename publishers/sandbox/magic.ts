/** Kind of a file by its first bytes: platforms look at these and not at the name. */
export const kindOf = (bytes: Buffer): { extension: string; mimeType: string } | undefined =>
  SIGNATURES.find(({ test }) => test(bytes))

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)
const starts = (...head: number[]) => {
  const wanted = Buffer.from(head)
  return (bytes: Buffer) => bytes.subarray(0, wanted.length).equals(wanted)
}

const SIGNATURES: { extension: string; mimeType: string; test: (bytes: Buffer) => boolean }[] = [
  { extension: 'jpg', mimeType: 'image/jpeg', test: starts(0xff, 0xd8, 0xff) },
  {
    extension: 'png',
    mimeType: 'image/png',
    test: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  { extension: 'gif', mimeType: 'image/gif', test: (b) => /^GIF8[79]a/.test(text(b, 0, 6)) },
  { extension: 'bmp', mimeType: 'image/bmp', test: (b) => text(b, 0, 2) === 'BM' && b.length > 26 },
  {
    extension: 'mp4',
    mimeType: 'video/mp4',
    test: (b) => text(b, 4, 8) === 'ftyp' && !/^(heic|heix|mif1|avif)/.test(text(b, 8, 12)),
  },
  {
    extension: 'mp3',
    mimeType: 'audio/mpeg',
    test: (b) =>
      text(b, 0, 3) === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0 && b[1] !== 0xff),
  },
  {
    extension: 'wav',
    mimeType: 'audio/wav',
    test: (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WAVE',
  },
  { extension: 'amr', mimeType: 'audio/amr', test: (b) => text(b, 0, 5) === '#!AMR' },
  {
    extension: 'wma',
    mimeType: 'audio/x-ms-wma',
    test: starts(0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11),
  },
]

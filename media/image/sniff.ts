export type ImageFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'bmp' | 'svg'

export const MIME_OF: Readonly<Record<ImageFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
}

const SIGNATURES: [ImageFormat, RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
]

/** The format by the first bytes; names and declared types are not believed. */
export const sniffFormat = (data: Buffer): ImageFormat | undefined => {
  const head = data.subarray(0, 32).toString('latin1')
  const binary = SIGNATURES.find(([, signature]) => signature.test(head))?.[0]
  return binary ?? (isSvg(data) ? 'svg' : undefined)
}

const isSvg = (data: Buffer): boolean =>
  /^(?:\s|<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE\s+svg[^>[]*>)*<svg[\s>]/i.test(
    data
      .subarray(0, 4096)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )

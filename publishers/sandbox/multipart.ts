export type Part = { name: string; filename?: string; contentType?: string; bytes: Buffer }

/** More parts than any call has; a hostile body stops here. */
const MAX_PARTS = 20
const MAX_HEADER = 8 * 1024
const BLANK_LINE = Buffer.from('\r\n\r\n')

/** Parts of a whole multipart/form-data body (RFC 7578); `undefined` when it is not one. */
export const parseMultipart = (bytes: Buffer, contentType: string): Part[] | undefined => {
  const boundary = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=("?)([^";]{1,200})\1/i.exec(
    contentType,
  )?.[2]
  if (!boundary) return undefined
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let position = bytes.indexOf(delimiter)
  while (position >= 0 && parts.length < MAX_PARTS) {
    const start = position + delimiter.length
    if (bytes.subarray(start, start + 2).toString() === '--') return parts
    const headerEnd = bytes.indexOf(BLANK_LINE, start)
    const end = bytes.indexOf(Buffer.from(`\r\n--${boundary}`), Math.max(start, headerEnd + 2))
    if (headerEnd < 0 || end < 0 || headerEnd - start > MAX_HEADER) return undefined
    const part = readPart(bytes.subarray(start, headerEnd).toString('utf8'))
    if (!part) return undefined
    parts.push({ ...part, bytes: bytes.subarray(headerEnd + BLANK_LINE.length, end) })
    position = end + 2
  }
  return undefined
}

const readPart = (headers: string): Omit<Part, 'bytes'> | undefined => {
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1]
  const name = disposition && parameter(disposition, 'name')
  if (!disposition || name === undefined) return undefined
  return {
    name,
    filename: parameter(disposition, 'filename'),
    contentType: /^content-type:\s*(\S+)/im.exec(headers)?.[1],
  }
}

const parameter = (header: string, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return match ? (match[1] ?? match[2]) : undefined
}

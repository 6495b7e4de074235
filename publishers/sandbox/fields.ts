import type { IncomingMessage } from 'node:http'
import { parseMultipart, type Part } from './multipart'

/** Text fields of a form body and its files. */
export type Fields = { values: URLSearchParams; files: Part[]; isMultipart: boolean }

/** A body as form fields: urlencoded or multipart; `undefined` when it is neither, or broken. */
export const readFields = (
  bytes: Buffer,
  { headers }: Pick<IncomingMessage, 'headers'>,
): Fields | undefined => {
  const type = headers['content-type'] ?? ''
  if (/^multipart\/form-data\b/i.test(type)) {
    const parts = parseMultipart(bytes, type)
    if (!parts) return undefined
    const texts = parts.filter(({ filename }) => filename === undefined)
    return {
      values: new URLSearchParams(texts.map(({ name, bytes }) => [name, bytes.toString('utf8')])),
      files: parts.filter(({ filename }) => filename !== undefined),
      isMultipart: true,
    }
  }
  if (bytes.length > 0 && !/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined
  return { values: new URLSearchParams(bytes.toString('utf8')), files: [], isMultipart: false }
}

/** What a record may say of a form: fields as text, files by name and size. */
export const describeFields = ({ values, files }: Fields): string =>
  [
    values.toString(),
    ...files.map(
      ({ name, filename, contentType, bytes }) =>
        `${name}: ${filename ?? ''} ${contentType ?? ''} ${bytes.length} B`,
    ),
  ]
    .filter(Boolean)
    .join('\n')

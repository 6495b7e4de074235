import type { PayloadRequest } from 'payload'
import { refusal } from '@/distribution/answer'

export type Upload = { csv: string; fields: Record<string, unknown> }

const MOST_BYTES = 4 * 1024 * 1024
/** JSON writes a line's end with two characters, and a form says what it is about beside the file. */
const MOST_BODY = MOST_BYTES * 2
const tooLarge = () => refusal(413, '文件超过 4 MB，请分成几个文件导入。')

/** A form with a file and fields beside it, or JSON `{ csv, … }`: the same limit for both. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const bytes = await boundedBytes(req)
  const contentType = req.headers.get('content-type') ?? ''
  if (contentType.startsWith('multipart/form-data')) return fromForm(bytes, contentType)
  const { csv, ...fields } = objectIn(bytes.toString('utf8'))
  if (typeof csv !== 'string' || csv.trim() === '') throw refusal(400, '没有收到 CSV 内容。')
  if (Buffer.byteLength(csv) > MOST_BYTES) throw tooLarge()
  return { csv, fields }
}

async function fromForm(bytes: Buffer, contentType: string): Promise<Upload> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  })
    .formData()
    .catch(() => {
      throw refusal(400, '没有收到完整的表单，请重新选择文件后再导入。')
    })
  const file = form.get('file')
  if (!(file instanceof Blob)) throw refusal(400, '没有收到文件，请选择 CSV 文件后再导入。')
  if (file.size > MOST_BYTES) throw tooLarge()
  const { _payload, ...plain } = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const fields = { ...plain, ...(_payload && objectIn(_payload)) }
  return { csv: decoded(Buffer.from(await file.arrayBuffer())), fields }
}

/** Not a byte more is kept than may be, whatever the header says. */
async function boundedBytes(req: PayloadRequest): Promise<Buffer> {
  const declared = Number(req.headers.get('content-length') ?? 0)
  if (declared > MOST_BODY) throw tooLarge()
  const reader = (req.body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > MOST_BODY) throw tooLarge()
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Falls through to the same answer as JSON that is no object.
  }
  throw refusal(400, '请求内容不是有效的 JSON 对象。')
}

/** Spreadsheets in China save as GB 18030 unless told otherwise. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { readBody, refusal } from '@/distribution/answer'

export type Upload = { csv: string; fields: Record<string, unknown> }

const MOST_BYTES = 4 * 1024 * 1024
const tooLarge = () => refusal(413, '文件超过 4 MB，请分成几个文件导入。')

/** A form with a file, or JSON `{ csv, … }`: the same limit for both. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const declared = Number(req.headers.get('content-length') ?? 0)
  // A form says what it is about beside the file.
  if (declared > MOST_BYTES + 64 * 1024) throw tooLarge()
  const isForm = (req.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  if (!isForm) {
    const { csv, ...fields } = await readBody(req)
    if (typeof csv !== 'string' || csv.trim() === '') throw refusal(400, '没有收到 CSV 内容。')
    if (Buffer.byteLength(csv) > MOST_BYTES) throw tooLarge()
    return { csv, fields }
  }
  await addDataAndFileToRequest(req)
  const { file } = req
  if (!file) throw refusal(400, '没有收到文件，请选择 CSV 文件后再导入。')
  if (file.data.length > MOST_BYTES) throw tooLarge()
  return { csv: decoded(file.data), fields: (req.data ?? {}) as Record<string, unknown> }
}

/** Spreadsheets in China save as GB 18030 unless told otherwise. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

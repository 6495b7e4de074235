import type { PayloadRequest } from 'payload'
import { readBody, refusal } from '@/distribution/answer'
import { PICTURE_MAX_BYTES } from './takePicture'

export type Given = {
  fields: Record<string, unknown>
  picture?: Buffer
  /** Sent by a page without script: it is answered by a page. */
  isForm: boolean
}

/** The picture and the words, in whatever dress they came. */
const MULTIPART_MAX = PICTURE_MAX_BYTES + 64 * 1024

/** JSON, a plain form, or a form with a file. Throws 400, 411 and 413 in words. */
export async function readGiven(req: PayloadRequest): Promise<Given> {
  const type = (req.headers.get('content-type') ?? '').toLowerCase()
  if (type.startsWith('multipart/form-data')) return readMultipart(req)
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const text = await (req.text?.() ?? Promise.resolve(''))
    return { fields: Object.fromEntries(new URLSearchParams(text)), isForm: true }
  }
  const fields = await readBody(req)
  const picture = fromDataUrl(fields.picture)
  return { fields, isForm: false, ...(picture && { picture }) }
}

async function readMultipart(req: PayloadRequest): Promise<Given> {
  const length = Number(req.headers.get('content-length'))
  // Without one the whole of it would lie in memory before it could be called too large.
  if (!Number.isInteger(length) || length <= 0)
    throw refusal(411, '请求要注明长度（Content-Length）。')
  if (length > MULTIPART_MAX) throw refusal(413, '图片超过 5 MB，请压缩后再传。')
  const form = await req.formData?.()
  if (!form) throw refusal(400, '请求内容无法解析，请检查格式。')
  const fields: Record<string, unknown> = {}
  let picture: Buffer | undefined
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value
    else if (name === 'picture' && value.size > 0) picture = Buffer.from(await value.arrayBuffer())
  }
  const wantsPage = req.headers.get('accept')?.includes('text/html') ?? false
  return { fields, isForm: wantsPage, ...(picture && { picture }) }
}

function fromDataUrl(value: unknown): Buffer | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const [, data] =
    typeof value === 'string'
      ? (/^data:image\/(?:jpeg|png|webp);base64,([A-Za-z0-9+/=]+)$/.exec(value) ?? [])
      : []
  if (!data) throw refusal(400, '图片请用 JPG、PNG 或 WebP 格式。')
  return Buffer.from(data, 'base64')
}

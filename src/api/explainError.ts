import type { AfterErrorHook } from 'payload'

/**
 * Errors of drivers and parsers that only a malformed request can cause. Payload answers them with
 * "Something went wrong" and 500; a client deserves to hear that it was its own doing.
 */
const clientFaults: readonly (readonly [RegExp, number, string])[] = [
  [
    /Only finite numbers|Cast to (ObjectId|Number|date)|input must be a 24 character hex|BSONError/i,
    400,
    '编号或数值的格式不对。',
  ],
  [
    /Unexpected end of form|Multipart|boundary|Malformed part|Part terminated/i,
    400,
    '上传的内容不完整，请重新上传。',
  ],
  [/is not valid JSON|Unexpected (token|end of JSON)/i, 400, '请求内容不是有效的 JSON。'],
  [
    /unsupported image format|Input buffer|VipsJpeg|vips|heif|bad seek|Input file/i,
    400,
    '这个文件不是能用的图片，请换一个。',
  ],
  [
    /too many SQL variables|Expression tree is too large|parser stack overflow/i,
    400,
    '查询条件过多。',
  ],
  [/File size limit/i, 413, '文件超过 50 MB。'],
]

export const explainError: AfterErrorHook = ({ error, result }) => {
  const known = 'status' in error && typeof error.status === 'number' && error.status < 500
  if (known) return undefined
  const text = `${error.name} ${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
  const fault = clientFaults.find(([pattern]) => pattern.test(text))
  if (!fault) return undefined
  const [, status, message] = fault
  return { status, response: { ...result, errors: [{ message }] } as typeof result }
}

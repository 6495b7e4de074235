import http from 'node:http'
import type { AddressInfo } from 'node:net'

type Part = { number: number; size: number; etag: string }

/**
 * In front of an S3 stand-in that can neither list the parts of an unfinished upload nor end one, as S3 and its kin do: notes
 * the parts that pass, and answers those two questions.
 */
export async function withListParts(port: number): Promise<{ port: number; close: () => void }> {
  const parts = new Map<string, Map<number, Part>>()
  const server = http.createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://s3')
    const upload = url.searchParams.get('uploadId')
    if (upload && req.method === 'GET') return answer(res, url.pathname, upload, parts.get(upload))
    if (upload && req.method === 'DELETE') {
      // Nor end one: the parts are forgotten, which is all that the caller sees of it.
      res.writeHead(parts.delete(upload) ? 204 : 404)
      return res.end()
    }
    const { host, port: to } = { host: '127.0.0.1', port }
    const passed = http.request(
      { host, port: to, method: req.method, path: req.url, headers: req.headers },
      (from) => {
        const number = Number(url.searchParams.get('partNumber'))
        if (upload && req.method === 'PUT' && from.statusCode === 200) {
          const size = Number(
            req.headers['x-amz-decoded-content-length'] ?? req.headers['content-length'],
          )
          const known = parts.get(upload) ?? new Map<number, Part>()
          known.set(number, { number, size, etag: String(from.headers.etag) })
          parts.set(upload, known)
        } else if (upload && req.method === 'POST') parts.delete(upload)
        else if (req.method === 'POST' && url.searchParams.has('uploads')) noteNew(from, parts)
        res.writeHead(from.statusCode ?? 500, from.headers)
        from.pipe(res)
      },
    )
    passed.on('error', () => res.destroy())
    req.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }
}

function noteNew(from: http.IncomingMessage, parts: Map<string, Map<number, Part>>): void {
  let text = ''
  from.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const id = /<UploadId>([^<]+)</.exec(text)?.[1]
    if (id && !parts.has(id)) parts.set(id, new Map())
  })
}

function answer(
  res: http.ServerResponse,
  path: string,
  upload: string,
  known: Map<number, Part> | undefined,
): void {
  res.setHeader('content-type', 'application/xml')
  if (!known) {
    res.writeHead(404)
    res.end('<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>')
    return
  }
  const listed = [...known.values()]
    .sort((a, b) => a.number - b.number)
    .map(
      ({ number, size, etag }) =>
        `<Part><PartNumber>${number}</PartNumber><ETag>${etag.replaceAll('"', '&quot;')}</ETag><Size>${size}</Size></Part>`,
    )
  res.end(
    `<ListPartsResult><Key>${path}</Key><UploadId>${upload}</UploadId><IsTruncated>false</IsTruncated>${listed.join('')}</ListPartsResult>`,
  )
}

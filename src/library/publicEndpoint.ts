import type { Endpoint, PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'
import { ImageError } from '@media/image/imageError'
import { withinScope } from '@/access/scope'
import { isSharedAddress, sharedAddress } from '@/content/sharedAddress'
import { objects } from '@/storage/objects'
import { pictureCopy } from './pictureCopies'
import { folderOfPublic } from './publicFiles'
import { patchesOf, publicStream } from './publicStream'
import type { StoredFile } from './stored'
import { storedFile } from './stored'

/**
 * `GET /api/media/public/<tag>/<file>`: a copy without place and device, of a file that something live shows, to its own desk,
 * or to whoever has an address signed by `signedPublicAddress`. 404 for everybody else.
 */
export const publicEndpoint: Endpoint = {
  path: '/public/:tag/:file',
  method: 'get',
  handler: async (req) => {
    const { tag = '', file = '' } = req.routeParams as { tag?: string; file?: string }
    const row = /^[0-9a-f]{32}$/.test(tag) ? await readable(req, tag) : undefined
    if (!row) throw gone()
    return row.mimeType.startsWith('image/') ? picture(req, row, file) : whole(req, row)
  },
}

/** An address of a public copy for somebody who may not ask by name: a judge, a worker looking at the own entry. */
export function signedPublicAddress({
  url,
  seconds,
  secret,
}: {
  /** As `url` or in `sizes` of the row. */
  url: string
  seconds: number
  secret: string
}): string {
  const tag = tagIn(url)
  return `${url}${new URL(sharedAddress({ key: `public/${tag}`, seconds, secret })).search}`
}

const tagIn = (url: string) => url.slice(folderOfPublic.length + 1).split('/')[0] ?? ''

async function readable(req: PayloadRequest, tag: string): Promise<StoredFile | undefined> {
  const { payload } = req
  const query = new URL(req.url ?? '', 'http://here').searchParams
  const isSigned = isSharedAddress({
    key: `public/${tag}`,
    until: query.get('until') ?? '',
    signature: query.get('signature') ?? '',
    secret: payload.secret,
  })
  const own = !isSigned && req.user ? await withinScope(req, 'content.read') : false
  const reach: Where[] = [{ released: { equals: true } }, ...(own ? [own] : [])]
  const mine: Where[] = isSigned ? [] : [{ or: reach }]
  return storedFile({ payload, req, where: { and: [{ tag: { equals: tag } }, ...mine] } })
}

async function picture(req: PayloadRequest, row: StoredFile, file: string): Promise<Response> {
  const etag = `"${row.tag}-${file}"`
  const headers = headersFor(row, { etag })
  if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  try {
    const copy = await pictureCopy(row, file)
    if (!copy) throw gone()
    headers.set('Content-Type', copy.mimeType)
    headers.set('Content-Length', String(copy.data.length))
    if (!copy.isFinal) {
      headers.delete('ETag')
      headers.set('Cache-Control', 'no-store')
    }
    return new Response(new Uint8Array(copy.data), { headers })
  } catch (error) {
    if (error instanceof ImageError) throw gone()
    throw error
  }
}

async function whole(req: PayloadRequest, row: StoredFile): Promise<Response> {
  const key = row.filename
  const size = await objects().size(key)
  if (size === undefined) throw gone()
  const headers = headersFor(row, { etag: `"${row.tag}"` })
  headers.set('Content-Type', row.mimeType)
  headers.set('Accept-Ranges', 'bytes')
  const range = rangeOf(req.headers.get('range'), size)
  if (range === 'bad') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const patches = await patchesOf({ key, mimeType: row.mimeType, size })
  const body = await publicStream({ key, start, end, patches })
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** What readers open in the page; everything else is for their own programs. */
const SHOWN = /^(?:image|video|audio)\/|^application\/pdf$/

function headersFor(
  { released, mimeType, filename }: StoredFile,
  { etag }: { etag: string },
): Headers {
  const place = SHOWN.test(mimeType) ? 'inline' : 'attachment'
  return new Headers({
    ETag: etag,
    // An hour: after a recall the copies of others have to end soon. Nobody else keeps what is not public.
    'Cache-Control': released ? 'public, max-age=3600' : 'private, no-cache',
    'Content-Disposition': `${place}; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}

/** One range, as players ask for it; undefined when none was asked for. */
function rangeOf(
  header: string | null,
  size: number,
): { start: number; end: number } | 'bad' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!found || (!found[1] && !found[2])) return undefined
  const last = size - 1
  const start = found[1] ? Number(found[1]) : Math.max(0, size - Number(found[2]))
  const end = found[1] && found[2] ? Math.min(Number(found[2]), last) : last
  return start > end ? 'bad' : { start, end }
}

/** Named as an answer to somebody: anybody may knock here, and the log stays readable. */
const gone = () =>
  Object.assign(new APIError('没有这个文件，或者它已经撤下。', 404, undefined, true), {
    name: 'Refused',
  })

import { Refused } from './errors'
import type { File, Upload } from './state'
import {
  keep,
  type Data,
  type Endpoint,
  type Endpoints,
  type UploadCall,
  type World,
} from './world'

const MB = 1024 * 1024
/** A film in one piece is smaller than this, a fragment at most this. */
export const PIECE_MAX = 10 * MB
/** A body may be a little longer than what it carries, so that "too large" is said by us. */
const LIMIT = 12 * MB
const MAX_FRAGMENTS = 1000

const post = (run: (call: UploadCall) => Data | Promise<Data>): Endpoint => ({
  method: 'POST',
  token: 'upload',
  limit: LIMIT,
  run,
})

/** Spoken at `http://{endpoint}/api/upload…`, where the upload token alone says whose it is. */
export const uploadEndpoints: Endpoints = {
  'api/upload': post(async ({ request, bytes, upload, world }) => {
    if (!/^video\/mp4\b/i.test(request.headers['content-type'] ?? ''))
      throw new Refused(100400, 'content-type')
    upload.film = await piece(bytes, { world, whole: true })
    return {}
  }),
  'api/upload/multipart': post(async ({ fields, upload, world }) => {
    const file = fields?.files.find(({ name }) => name === 'file')
    if (!file) throw new Refused(100400, 'file')
    upload.film = await piece(file.bytes, { world, whole: true })
    return {}
  }),
  'api/upload/fragment': post(async ({ query, bytes, upload, world }) => {
    const id = query.get('fragment_id') ?? ''
    if (!/^(?:0|[1-9]\d{0,3})$/.test(id) || Number(id) >= MAX_FRAGMENTS)
      throw new Refused(100400, 'fragment_id')
    if (upload.film) throw new Refused(100400, 'upload is complete')
    upload.fragments[id] = await piece(bytes, { world, whole: false })
    return { size: bytes.length }
  }),
  'api/upload/resume': {
    method: 'GET',
    token: 'upload',
    isRead: true,
    run: ({ upload }) => resume(upload),
  },
  'api/upload/complete': post(async ({ query, upload, world }) => {
    const count = Number(query.get('fragment_count'))
    if (!Number.isInteger(count) || count < 1) throw new Refused(100400, 'fragment_count')
    upload.film ??= await joined(upload, { count, world })
    return {}
  }),
}

/** The upload of that token, if it was given out here. */
export const uploadOf = (token: string | null, world: World): Upload | undefined =>
  token ? world.state().uploads.find((upload) => upload.token === token) : undefined

const piece = async (
  bytes: Buffer,
  { world, whole }: { world: World; whole: boolean },
): Promise<File> => {
  if (bytes.length === 0) throw new Refused(100400, 'empty file')
  if (bytes.length > PIECE_MAX || (whole && bytes.length === PIECE_MAX))
    throw new Refused(100400, 'file too large')
  return { blob: await keep(bytes, world), bytes: bytes.length }
}

/** Numbers that are there, and how many bytes lie there without a gap from the start. */
const resume = ({ token, fragments, film }: Upload): Data => {
  const ids = idsOf(fragments)
  let whole = 0
  while (ids[whole] === whole) whole += 1
  const bytes = ids.slice(0, whole).reduce((sum, id) => sum + (fragments[id]?.bytes ?? 0), 0)
  return {
    existed: film !== undefined || ids.length > 0,
    token_id: token,
    fragment_index: whole - 1,
    fragment_index_bytes: bytes,
    fragment_list: ids,
  }
}

const joined = async (
  { fragments }: Upload,
  { count, world }: { count: number; world: World },
): Promise<File> => {
  const ids = idsOf(fragments)
  if (ids.length !== count || ids.some((id, at) => id !== at))
    throw new Refused(100400, 'fragment_count')
  const parts = await Promise.all(ids.map((id) => world.getBlob(fragments[id]?.blob ?? '')))
  if (parts.some((part) => !part)) throw new Refused(100200500)
  const bytes = Buffer.concat(parts as Buffer[])
  return { blob: await keep(bytes, world), bytes: bytes.length }
}

const idsOf = (fragments: Upload['fragments']): number[] =>
  Object.keys(fragments)
    .map(Number)
    .sort((a, b) => a - b)

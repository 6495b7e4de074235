import sharp from 'sharp'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { objects } from '@/storage/objects'
import { rowsById } from '../rows'
import type { EntryRow } from '../types'
import { blindDocument } from './blindDocument'
import { applyMasks, maskRanges } from './maskRanges'

type MediaDoc = {
  id: Id
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  seconds?: number | null
  alt?: string | null
}

/** What a judge is told of a file: its kind and proportions; no name, no address of the library, no words in it. */
export type BlindFile = {
  index: number
  kind: 'image' | 'video' | 'audio' | 'document'
  mimeType: string
  width?: number
  height?: number
  seconds?: number
}

/** Files of a work in their order: cover last, unless it is the only one. */
export async function filesOf(req: PayloadRequest, entry: EntryRow): Promise<MediaDoc[]> {
  const ids = (entry.works ?? []).map(({ file }) => idOf(file))
  const wanted = ids.length > 0 ? ids : [idOf(entry.cover)]
  const rows = await rowsById<MediaDoc>({ req, collection: 'media', ids: wanted })
  return wanted.map((id) => rows.get(String(id))).filter((row) => row !== undefined)
}

export const toBlindFile = (
  { mimeType, width, height, seconds }: MediaDoc,
  index: number,
): BlindFile => ({
  index,
  kind: kindOf(mimeType ?? ''),
  mimeType: mimeType ?? '',
  ...(width && height && { width, height }),
  ...(seconds && { seconds }),
})

const kindOf = (mimeType: string): BlindFile['kind'] =>
  mimeType.startsWith('image/')
    ? 'image'
    : mimeType.startsWith('video/')
      ? 'video'
      : mimeType.startsWith('audio/')
        ? 'audio'
        : 'document'

const missing = '作品文件找不到了，请告诉评审负责人。'

const privately = {
  'Cache-Control': 'private, max-age=3600',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

type Asked = { file: MediaDoc; index: number; names: readonly string[] }

/**
 * A file as judges get it: pictures drawn anew without a word of metadata, films and sounds with theirs blank, documents
 * without what they say of their maker.
 */
export async function blindFileResponse(
  req: PayloadRequest,
  { file, index, names }: Asked,
): Promise<Response> {
  const key = file.filename ?? ''
  const size = key ? await objects().size(key) : undefined
  if (!size) throw refusal(404, missing)
  const mimeType = file.mimeType ?? 'application/octet-stream'
  const headersFor = (ending: string) => ({
    ...privately,
    'Content-Disposition': `inline; filename="work-${index + 1}.${ending}"`,
  })
  if (kindOf(mimeType) === 'document') {
    const original = await objects().read(key)
    if (!original) throw refusal(404, missing)
    const { type, ending, bytes } = await blindDocument(mimeType, Buffer.from(original), names)
    return new Response(new Uint8Array(bytes), {
      headers: { ...headersFor(ending), 'Content-Type': type },
    })
  }
  const headers = headersFor(endingOf(mimeType))
  if (mimeType.startsWith('image/')) return picture(req, key, headersFor('webp'))
  const range = rangeOf(req.headers.get('range'), size)
  const masks = await maskRanges((start, length) => objects().readPart(key, start, length), size)
  let at = range.start
  const blank = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      controller.enqueue(applyMasks(chunk, at, masks))
      at += chunk.length
    },
  })
  const bytes = await objects().stream(key, range.start, range.end)
  return new Response(bytes.pipeThrough(blank), {
    status: range.isPart ? 206 : 200,
    headers: {
      ...headers,
      'Content-Type': mimeType,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(range.end - range.start + 1),
      ...(range.isPart && {
        'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
      }),
    },
  })
}

/** Longest edge that a judge may ask for: enough for a wall, small enough for a tablet. */
const widths = [480, 960, 1920, 4096]

async function picture(req: PayloadRequest, key: string, headers: Record<string, string>) {
  const asked = Number(new URL(req.url ?? '', 'http://here').searchParams.get('w') ?? 1920)
  const width = widths.find((offered) => offered >= asked) ?? 4096
  const original = await objects().read(key)
  if (!original) throw refusal(404, missing)
  const data = await sharp(original, { limitInputPixels: 268_402_689 })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 86 })
    .toBuffer()
  return new Response(new Uint8Array(data), {
    headers: { ...headers, 'Content-Type': 'image/webp' },
  })
}

function rangeOf(header: string | null, size: number) {
  const whole = { start: 0, end: size - 1, isPart: false }
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return whole
  const start = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]))
  const end = match[1] && match[2] ? Math.min(Number(match[2]), size - 1) : size - 1
  if (start > end) throw refusal(416, '没有这一段。')
  return { start, end, isPart: true }
}

const endingOf = (mimeType: string) =>
  ({ 'video/mp4': 'mp4', 'audio/mpeg': 'mp3', 'audio/wav': 'wav' })[mimeType] ?? 'bin'

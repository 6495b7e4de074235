import { z } from 'zod'
import type { Bytes, Context, Film } from '../contract'
import { PublisherError } from '../errors'
import { id } from './api'
import { manifest } from './manifest'
import { settingsOf } from './settings'
import { asUser } from './userToken'

const {
  singleUploadBytes = 50 * 1024 * 1024,
  partBytes = 20 * 1024 * 1024,
  uploadSeconds = 7200,
} = manifest.limits

/** An upload nearly over is not gone on with. */
const LEAST_LEFT_MS = 600_000
const V1 = 'api/douyin/v1/video'

const uploaded = z.object({ video: z.object({ video_id: id }) })

/**
 * `{ videoId }` of the film, uploaded once for this delivery: Douyin takes a video id for one work only. A large film
 * goes in parts, and after a crash the next attempt goes on where this one stopped. Errors name the film.
 */
export const uploadFilm = async (film: Film, key: string, context: Context): Promise<string> => {
  const name = `${film.key}:${key}`
  const known = await context.refs.get('video', name)
  if (known?.videoId) return known.videoId
  const bytes = await context.media(film.key)
  const videoId =
    bytes.data.length <= singleUploadBytes
      ? await whole(bytes, context)
      : await inParts(bytes, name, context)
  await context.refs.set('video', name, { videoId })
  return videoId
}

const whole = async (bytes: Bytes, context: Context): Promise<string> => {
  const file = { field: 'video', bytes: named(bytes, bytes.data) }
  const { video } = await asUser(context, { api: `${V1}/upload_video/`, file, answer: uploaded })
  return video.video_id
}

type Session = { uploadId: string; startedAt: number; done: number }

const inParts = async (bytes: Bytes, name: string, context: Context): Promise<string> => {
  const before = await unfinished(name, context)
  try {
    return await sendParts(bytes, before ?? (await begin(context)), name, context)
  } catch (error) {
    // Douyin may have forgotten the upload earlier than it said: once more from the start.
    if (!before || !isRefusal(error)) throw error
    await context.refs.forget('upload', name)
    return sendParts(bytes, await begin(context), name, context)
  }
}

const begin = async (context: Context): Promise<Session> => {
  const startedAt = context.now().getTime()
  const { upload_id: uploadId } = await asUser(context, {
    api: `${V1}/init_video_part_upload/`,
    json: {},
    answer: z.object({ upload_id: id }),
  })
  return { uploadId, startedAt, done: 0 }
}

const sendParts = async (
  bytes: Bytes,
  { uploadId, startedAt, done }: Session,
  name: string,
  context: Context,
): Promise<string> => {
  const { firstPartNumber } = settingsOf(context.account)
  const query = { upload_id: uploadId }
  const keep = (count: number) =>
    context.refs.set('upload', name, {
      uploadId,
      startedAt: String(startedAt),
      done: String(count),
    })
  if (done === 0) await keep(0)
  for (let part = done; part * partBytes < bytes.data.length; part += 1) {
    const slice = bytes.data.subarray(part * partBytes, (part + 1) * partBytes)
    await asUser(context, {
      api: `${V1}/upload_video_part/`,
      query: { ...query, part_number: String(part + firstPartNumber) },
      file: { field: 'video', bytes: named(bytes, slice) },
      answer: z.unknown(),
    })
    await keep(part + 1)
  }
  const { video } = await asUser(context, {
    api: `${V1}/complete_video_part_upload/`,
    query,
    json: {},
    answer: uploaded,
  })
  return video.video_id
}

/** What an earlier attempt left, while Douyin still keeps it. */
const unfinished = async (name: string, context: Context): Promise<Session | undefined> => {
  const ref = await context.refs.get('upload', name)
  if (!ref?.uploadId) return undefined
  const startedAt = Number(ref.startedAt)
  const left = startedAt + uploadSeconds * 1000 - context.now().getTime()
  return left > LEAST_LEFT_MS
    ? { uploadId: ref.uploadId, startedAt, done: Number(ref.done ?? 0) }
    : undefined
}

const isRefusal = (error: unknown): boolean =>
  error instanceof PublisherError &&
  ['content', 'bug', 'notFound', 'duplicate', 'unknown'].includes(error.kind)

const named = ({ mimeType }: Bytes, data: Buffer): Bytes => ({
  data,
  mimeType,
  filename: 'film.mp4',
})

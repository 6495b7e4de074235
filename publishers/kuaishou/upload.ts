import { z } from 'zod'
import type { Context, Film } from '../contract'
import { PublisherError } from '../errors'
import { anything, resumed, started } from './answers'
import { call } from './api'
import { NO_UPLOAD } from './errorTable'
import { ask } from './exchange'
import { limitOf } from './settings'
import { uploadBase } from './uploadBase'

const kept = z.object({
  uploadToken: z.string().min(1),
  base: z.string().min(1),
  /** Milliseconds. */
  at: z.number(),
  bytes: z.number(),
  isDone: z.boolean(),
})

type Upload = z.output<typeof kept>

/** Ten megabytes on a slow line; a worker's own limit may be shorter. */
const FRAGMENT_TIMEOUT_MS = 60_000

/**
 * The film on Kuaishou's upload host, and the token that will publish it. Kept sealed by the film's bytes for as long as an upload
 * may wait: asked again it answers the same, and after a crash only the missing fragments are sent.
 */
export const uploadFilm = async (film: Film, context: Context): Promise<string> => {
  const known = await readUpload(film, context)
  if (known?.isDone) return known.uploadToken
  const { data } = await context.media(film.key)
  // A half upload the platform does not know any more is begun anew.
  if (known && (await isSent({ film, upload: known, data, isResumed: true }, context)))
    return known.uploadToken
  const upload = await start(film, data.length, context)
  await send({ film, upload, data, isResumed: false }, context)
  return upload.uploadToken
}

/** An upload that was published, or that the platform does not know. */
export const forgetUpload = ({ key }: Film, context: Context): Promise<void> =>
  context.tokens.set(nameOf(key), { value: '', expiresAt: context.now().getTime() })

const start = async (film: Film, bytes: number, context: Context): Promise<Upload> => {
  const answer = await call(context, {
    path: 'openapi/photo/start_upload',
    method: 'POST',
    params: {},
    answer: started,
  })
  const base = uploadBase({ endpoint: answer.endpoint, baseUrl: context.baseUrl })
  const at = context.now().getTime()
  const upload = { uploadToken: answer.upload_token, base, at, bytes, isDone: false }
  await keep(film, upload, context)
  return upload
}

type Sending = { film: Film; upload: Upload; data: Buffer; isResumed: boolean }

/** False when the platform refused it for good; what is only broken is thrown, and tried again. */
const isSent = async (sending: Sending, context: Context): Promise<boolean> => {
  try {
    await send(sending, context)
    return true
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    if (error.kind === 'transient' && error.code !== NO_UPLOAD) throw error
    return false
  }
}

const send = async (
  { film, upload, data, isResumed }: Sending,
  context: Context,
): Promise<void> => {
  const size = limitOf('fragmentBytes')
  const count = Math.max(1, Math.ceil(data.length / size))
  const there = isResumed ? await fragmentsThere(upload, context) : new Set<number>()
  for (let index = 0; index < count; index += 1) {
    if (there.has(index)) continue
    const bytes = new Uint8Array(data.subarray(index * size, (index + 1) * size))
    await atUpload(upload, context, {
      path: 'fragment',
      params: { fragment_id: String(index) },
      body: new Blob([bytes]),
    })
  }
  await atUpload(upload, context, {
    path: 'complete',
    params: { fragment_count: String(count) },
  })
  await keep(film, { ...upload, isDone: true }, context)
}

/** What cannot be read is sent again: a fragment sent twice is one fragment. */
const fragmentsThere = ({ base, uploadToken }: Upload, context: Context): Promise<Set<number>> =>
  ask(context, {
    path: `${base}/api/upload/resume`,
    params: { upload_token: uploadToken },
    answer: resumed,
  }).catch((error: unknown) => {
    if (error instanceof PublisherError && error.kind === 'transient' && error.code !== 'badAnswer')
      throw error
    return new Set<number>()
  })

const atUpload = (
  { base, uploadToken }: Upload,
  context: Context,
  { path, params, body }: { path: string; params: Record<string, string>; body?: Blob },
) =>
  ask(context, {
    path: `${base}/api/upload/${path}`,
    method: 'POST',
    params: { upload_token: uploadToken, ...params },
    ...(body && { body, headers: { 'content-type': 'video/mp4' } }),
    timeoutMs: FRAGMENT_TIMEOUT_MS,
    answer: anything,
  })

/** The token is a secret of the account, so it lies among its tokens and not among plain references. */
const nameOf = (key: string): string => `upload:${key.slice(0, 32)}`

const keep = (film: Film, upload: Upload, context: Context): Promise<void> =>
  context.tokens.set(nameOf(film.key), {
    value: JSON.stringify(upload),
    expiresAt: upload.at + limitOf('uploadSeconds') * 1000,
  })

const readUpload = async ({ key }: Film, context: Context): Promise<Upload | undefined> => {
  const stored = await context.tokens.get(nameOf(key))
  if (!stored?.value || stored.expiresAt <= context.now().getTime()) return undefined
  const upload = kept.safeParse(JSON.parse(stored.value))
  return upload.success ? upload.data : undefined
}

import type { Context, Outcome, Prepared, Receipt, Rendition } from '../contract'
import { lostBefore, type Journal } from '../journal'
import { PublisherError, type ErrorKind } from '../errors'
import { filmInfo } from './answers'
import { call } from './api'
import { fittedCover } from './cover'
import { NO_UPLOAD } from './errorTable'
import { ARRIVED, PUBLISH } from './journal'
import { pollAfter } from './pollAfter'
import { findOurs } from './search'
import { settingsOf } from './settings'
import { forgetUpload } from './upload'

/** A cover of 10 MB; a worker's own limit may be shorter. */
const PUBLISH_TIMEOUT_MS = 30_000

/**
 * One journaled step, `photo.publish`, which uses up the upload. Outcome: `accepted` with `photoId`; Kuaishou shows the film
 * when it is no longer `pending`.
 */
export const commit = async (
  rendition: Rendition,
  prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const receipt = await journal.step(PUBLISH, () =>
    publish({ rendition, prepared, journal, context }),
  )
  // The upload is used up; a second film of the same bytes needs another.
  if (rendition.film) await forgetUpload(rendition.film, context)
  const { pace } = settingsOf(context.account)
  return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now(), pace) }
}

type Publishing = {
  rendition: Rendition
  prepared: Prepared
  journal: Journal
  context: Context
}

const publish = async (publishing: Publishing): Promise<Receipt> => {
  const { rendition, prepared, context } = publishing
  const cover = await fittedCover(rendition.cover, context)
  const form = new FormData()
  form.set('caption', rendition.parts.caption ?? '')
  form.set(
    'cover',
    new Blob([new Uint8Array(cover.data)], { type: cover.mimeType }),
    cover.filename,
  )
  try {
    const { video_info: film } = await call(context, {
      path: 'openapi/photo/publish',
      method: 'POST',
      params: { upload_token: prepared.refs.film?.uploadToken ?? '' },
      body: form,
      timeoutMs: PUBLISH_TIMEOUT_MS,
      mutating: true,
      answer: filmInfo,
    })
    return { ids: { photoId: film.photoId }, at: context.now().toISOString() }
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    if (error.code === NO_UPLOAD) return withoutUpload(publishing, error)
    // A person may try again later, with an upload nobody refused.
    if (rendition.film && !KEEPS_UPLOAD.includes(error.kind))
      await forgetUpload(rendition.film, context)
    throw error
  }
}

/** Errors that say nothing about the upload; after a lost answer it may serve once more, or be known as used. */
const KEEPS_UPLOAD: readonly ErrorKind[] = [
  'unconfirmed',
  'transient',
  'rateLimited',
  'quota',
  'auth',
]

/**
 * The upload is gone. It was lost, and is made again; or a try of ours that we believed lost has used it: then the film
 * is there or coming, and may never be called absent again (observePublish.ts).
 */
const withoutUpload = async (
  { rendition, journal, context }: Publishing,
  error: PublisherError,
): Promise<Receipt> => {
  const lost = lostBefore(journal.entries, PUBLISH)
  if (!lost) {
    if (rendition.film) await forgetUpload(rendition.film, context)
    throw error
  }
  const { code } = error
  await context.refs.set(ARRIVED, journal.key, { code, at: context.now().toISOString() })
  const search = await findOurs(rendition, lost, context).catch(() => undefined)
  if (search?.result === 'found')
    return {
      ids: { photoId: search.film.photoId },
      at: context.now().toISOString(),
      note: '第一次请求其实已发出，已在作品列表里找到。',
    }
  throw new PublisherError('上传的视频已被用掉，上一次请求应当已经成功，但作品列表里还没有看到', {
    kind: 'unconfirmed',
    code,
    remedy: '系统会到快手核对，不会重复发送。',
  })
}

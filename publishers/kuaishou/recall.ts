import type { Context, Observation, Outcome, Receipt } from '../contract'
import { receiptOf, type Journal } from '../journal'
import { PublisherError } from '../errors'
import { anything } from './answers'
import { call } from './api'
import { NO_FILM } from './errorTable'
import { mayStillCome, readStanding } from './film'
import { handOff } from './handOff'
import { DELETE, knownSoFar } from './journal'
import { findOurs } from './search'
import { settingsOf } from './settings'

/**
 * One journaled step, `photo.delete`, for accounts that have that permission; otherwise a person deletes, and we look whether
 * it is gone. Already gone is done.
 */
export const recall = async (
  observation: Observation,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const known = await knownFilm(observation, context)
  const photoId = known.ids.photoId ?? ''
  const at = context.now().toISOString()
  const done = receiptOf(journal.entries, DELETE)
  // A film that was shown and is unknown now is gone; one nobody has seen may only not be known yet.
  if (!done && known.url && !(await readStanding(photoId, context)))
    return { state: 'recalled', receipt: { ids: known.ids, at, note: '作品此前已经删除。' } }
  if (!done && !settingsOf(context.account).deleteByApi) return handOff(known)
  const receipt = await journal.step(DELETE, () => remove(known, context))
  return { state: 'recalled', receipt: { ...receipt, ids: { ...known.ids, ...receipt.ids } } }
}

const remove = async (known: Receipt, context: Context): Promise<Receipt> => {
  const { photoId = '' } = known.ids
  const ids = { photoId }
  const at = context.now().toISOString()
  try {
    await call(context, {
      path: 'openapi/photo/delete',
      method: 'POST',
      params: { photo_id: photoId },
      mutating: true,
      answer: anything,
    })
    return { ids, at }
  } catch (error) {
    if (!(error instanceof PublisherError) || !NO_FILM.includes(error.code)) throw error
    if (mayStillCome(known, context)) throw notYet()
    return { ids, at, note: '作品此前已经删除。' }
  }
}

const notYet = (): PublisherError =>
  new PublisherError('快手还查不到这个新作品，暂时不能删除', {
    kind: 'rateLimited',
    code: 'notYet',
    remedy: '系统会稍后自动重试。',
    retryAfterMs: 60_000,
  })

const knownFilm = async (observation: Observation, context: Context): Promise<Receipt> => {
  const known = knownSoFar(observation)
  if (known?.ids.photoId) return known
  const { rendition } = observation
  const search = known && rendition && (await findOurs(rendition, new Date(known.at), context))
  if (search?.result === 'found')
    return { ...known!, ids: { ...known!.ids, photoId: search.film.photoId } }
  throw new PublisherError('无法自动撤回：没有保存作品编号', {
    kind: 'manual',
    code: 'noPhotoId',
    remedy: '请登录快手 App，在「我 → 作品」里删除这条视频，再回到本系统点「人工确认」。',
  })
}

import type { Context, Outcome, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { FAILED } from './errorTable'
import { readFilm } from './film'
import { pollAfter } from './pollAfter'
import { limitOf, settingsOf } from './settings'

/** From `pending` to shown, and later whether it still stands. Only a film that was seen before can be called deleted. */
export const observeFilm = async (known: Receipt, context: Context): Promise<Outcome> => {
  try {
    return await look(known, context)
  } catch (error) {
    if (!(error instanceof PublisherError) || error.code !== FAILED) throw error
    const { code, message, remedy } = error
    return { state: 'failed', code, message, remedy }
  }
}

const look = async (known: Receipt, context: Context): Promise<Outcome> => {
  const now = context.now()
  const film = await readFilm(known.ids.photoId ?? '', context)
  if (film && !film.isPending)
    return {
      state: 'published',
      receipt: { ...known, url: film.url ?? known.url, at: now.toISOString() },
    }
  const { pace } = settingsOf(context.account)
  const isWaiting: Outcome = {
    state: 'accepted',
    receipt: known,
    pollAfterMs: pollAfter(known.at, now, pace),
  }
  if (film) return isWaiting
  if (known.url)
    return {
      state: 'recalled',
      receipt: { ...known, at: now.toISOString(), note: '作品已在快手里删除' },
    }
  const age = now.getTime() - Date.parse(known.at)
  if (age < limitOf('freshSeconds') * 1000) return isWaiting
  return { state: 'unknown', reason: '快手查不到这个作品，可能未通过审核，请到快手核对。' }
}

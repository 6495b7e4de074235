import type { Context, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { filmInfo, type ShownFilm } from './answers'
import { call } from './api'
import { FAILED, NO_FILM } from './errorTable'
import { limitOf, settingsOf } from './settings'

/**
 * The film as Kuaishou shows it; `undefined` when it does not know it: not yet, or not any more.
 * Errors: with the code FAILED when it was taken and could not be published.
 */
export const readFilm = async (
  photoId: string,
  context: Context,
): Promise<ShownFilm | undefined> => {
  try {
    const { video_info: film } = await call(context, {
      path: 'openapi/photo/info',
      params: { photo_id: photoId },
      answer: filmInfo,
    })
    return film
  } catch (error) {
    if (error instanceof PublisherError && NO_FILM.includes(error.code)) return undefined
    throw error
  }
}

/** The same for a recall: what was never published needs none. */
export const readStanding = (photoId: string, context: Context): Promise<ShownFilm | undefined> =>
  readFilm(photoId, context).catch((error: unknown) => {
    if (error instanceof PublisherError && error.code === FAILED) return undefined
    throw error
  })

/** A new film nobody has seen yet: that Kuaishou does not know it is no proof that it is gone. */
export const mayStillCome = ({ url, at }: Receipt, { account, now }: Context): boolean => {
  const freshMs = limitOf('freshSeconds') * 1000 * settingsOf(account).pace
  return !url && now().getTime() - Date.parse(at) < freshMs
}

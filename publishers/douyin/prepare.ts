import type { Context, Prepared, Rendition } from '../contract'
import { filmOf } from './parts'
import { settingsOf } from './settings'
import { uploadFilm } from './upload'
import { uploadCover } from './uploadCover'

/**
 * For publishing by the server: `refs.video = { videoId }` and, with a cover, `refs.cover = { imageId }`. A phone
 * fetches the film itself, so a hand-off uploads nothing.
 */
export const prepare = async (
  rendition: Rendition,
  context: Context,
  key = rendition.sha256,
): Promise<Prepared> => {
  if (settingsOf(context.account).mode !== 'server') return { refs: {} }
  const videoId = await uploadFilm(filmOf(rendition), key, context)
  const cover = rendition.cover && (await uploadCover(rendition.cover, context))
  return { refs: { video: { videoId }, ...(cover && { cover: { imageId: cover } }) } }
}

import type { Context, Prepared, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { fittedCover } from './cover'
import { uploadFilm } from './upload'

/** The film is uploaded, the cover fitted: `refs.film = { uploadToken }`, which one publication uses up. */
export const prepare = async (rendition: Rendition, context: Context): Promise<Prepared> => {
  const { film, cover } = rendition
  if (!film)
    throw new PublisherError('还没有成片', {
      kind: 'content',
      code: 'noFilm',
      remedy: '请先在「成片」里生成竖屏视频并通过审核。',
    })
  const { data, mimeType } = await fittedCover(cover, context)
  return {
    refs: {
      cover: { mimeType, bytes: String(data.length) },
      film: { uploadToken: await uploadFilm(film, context) },
    },
  }
}

import type { Context, Prepared, Rendition } from '../contract'
import { fittedPicture } from './picture'

/**
 * Weibo knows no upload of its own for ordinary apps: the picture travels with the post. It is fitted here once to find out
 * before the intent whether it can be; `refs.picture1` … say what it will be.
 */
export const prepare = async (rendition: Rendition, context: Context): Promise<Prepared> => {
  const refs: Prepared['refs'] = {}
  // A head article names its pictures by address.
  if (rendition.parts.article !== undefined) return { refs }
  for (const [index, picture] of rendition.pictures.entries()) {
    const { data, mimeType } = await fittedPicture(picture, context)
    refs[`picture${index + 1}`] = { key: picture.key, mimeType, bytes: String(data.length) }
  }
  return { refs }
}

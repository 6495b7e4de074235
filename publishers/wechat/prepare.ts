import type { Context, Picture, Prepared, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { coverName } from './coverName'
import { settingsOf } from './settings'
import { uploadBody, uploadCover } from './upload'

/**
 * Uploads what the message needs: `refs['body:<key>'] = { url }`, `refs.cover = { mediaId, crop235, crop11 }` (of an
 * issue's later articles `refs['cover:<index>']`), of a picture message `refs['image:<key>'] = { mediaId }`.
 * One after the other: a body has a dozen pictures, and the account's rate limit is shared with its editors.
 * Errors: `content` naming the picture that failed.
 */
export const prepare = async (rendition: Rendition, context: Context): Promise<Prepared> => {
  const refs: Prepared['refs'] = {}
  for (const [index, article] of (rendition.articles ?? [rendition]).entries()) {
    if (article.parts.article_type === 'newspic') {
      for (const picture of article.pictures)
        refs[`image:${picture.key}`] = await uploadCover(picture, context)
      continue
    }
    for (const picture of bodyPictures(article))
      refs[`body:${picture.key}`] = await uploadBody(picture, context)
    refs[coverName(index)] = await uploadCover(coverOf(article, context), context)
  }
  return { refs }
}

/** The cover's picture: the item's own, else the account's default. */
export const coverOf = (
  rendition: Rendition,
  context: Context,
): Pick<Picture, 'key'> & Partial<Picture> => {
  if (rendition.cover) return rendition.cover
  const { defaultCover } = settingsOf(context.account)
  if (defaultCover) return { key: defaultCover, alt: '默认封面' }
  throw new PublisherError('文章没有封面，公众号也没有设置默认封面', {
    kind: 'content',
    code: 'noCover',
    remedy: '请为稿件选择封面，或在账号设置里指定默认封面。',
  })
}

/** Only pictures the HTML really shows; the cover alone is not one of them. */
const bodyPictures = (rendition: Rendition): Pick<Picture, 'key'>[] => {
  const known = new Map(rendition.pictures.map((picture) => [picture.key, picture]))
  return pictureKeys(rendition.parts.html ?? '').map((key) => known.get(key) ?? { key })
}

/** Keys of `src="media:<key>"`, each once, in order. */
export const pictureKeys = (html: string): string[] => [
  ...new Set([...html.matchAll(OWN_PICTURE)].map((match) => match[2] ?? '')),
]

/** The HTML with own pictures replaced by their addresses; a key without one stays as it is. */
export const withAddresses = (
  html: string,
  addressOf: (key: string) => string | undefined,
): string =>
  html.replace(OWN_PICTURE, (whole, before: string, key: string) => {
    const address = addressOf(key)
    return address
      ? `${before}${address.replace(/&(?!amp;)/g, '&amp;').replace(/"/g, '&quot;')}"`
      : whole
  })

const OWN_PICTURE = /(<img\b[^>]*?\ssrc=")media:([A-Za-z0-9_-]+)"/g

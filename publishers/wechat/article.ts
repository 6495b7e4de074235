import type { Prepared, Rendition } from '../contract'
import { commentFlags, present, unprepared, type ArticleFields } from './articleFields'
import { coverName } from './coverName'
import { pictureArticle } from './pictureArticle'
import { withAddresses } from './prepare'

/**
 * What draft/add gets: the articles of a message, in order. Fields without a value are left out: an empty digest
 * would be shown as empty, an absent one is taken from the text.
 * Errors: `bug` when a picture was not prepared; sent as it is, WeChat would drop it in silence.
 */
export const articlesOf = (rendition: Rendition, prepared: Prepared): ArticleFields[] =>
  (rendition.articles ?? [rendition]).map((each, index) => articleOf(each, prepared, index))

/** One article; `index` is its place in the message, from 0. */
export const articleOf = (rendition: Rendition, prepared: Prepared, index = 0): ArticleFields => {
  if (rendition.parts.article_type === 'newspic') return pictureArticle(rendition, prepared)
  const { title = '', author, digest, html = '', sourceUrl, ...flags } = rendition.parts
  const { mediaId = '', crop235, crop11 } = prepared.refs[coverName(index)] ?? {}
  const content = withAddresses(html, (key) => prepared.refs[`body:${key}`]?.url)
  if (/\ssrc="media:/.test(content) || !mediaId) throw unprepared()
  return present({
    article_type: 'news',
    title,
    author,
    digest,
    content,
    content_source_url: sourceUrl,
    thumb_media_id: mediaId,
    ...commentFlags(flags),
    pic_crop_235_1: crop235,
    pic_crop_1_1: crop11,
  })
}

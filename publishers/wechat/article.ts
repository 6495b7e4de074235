import type { Prepared, Rendition } from '../contract'
import { PublisherError } from '../errors'
import { withAddresses } from './prepare'

export type ArticleFields = Record<string, string | number>

/**
 * One article for draft/add. Fields without a value are left out: an empty digest would be shown as empty, an absent
 * one is taken from the text.
 * Errors: `bug` when a picture was not prepared; sent as it is, WeChat would drop it in silence.
 */
export const articleOf = (rendition: Rendition, prepared: Prepared): ArticleFields => {
  const { title = '', author, digest, html = '', sourceUrl, ...flags } = rendition.parts
  const { mediaId = '', crop235, crop11 } = prepared.refs.cover ?? {}
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
    need_open_comment: flags.need_open_comment === '1' ? 1 : 0,
    only_fans_can_comment: flags.only_fans_can_comment === '1' ? 1 : 0,
    pic_crop_235_1: crop235,
    pic_crop_1_1: crop11,
  })
}

/** The same article for an account without the comment privilege (88000). */
export const withoutComments = ({
  need_open_comment: _open,
  only_fans_can_comment: _fans,
  ...rest
}: ArticleFields): ArticleFields => rest

const present = (fields: Record<string, string | number | undefined>): ArticleFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  )

const unprepared = (): PublisherError =>
  new PublisherError('文章的图片或封面还没有上传', {
    kind: 'bug',
    code: 'unprepared',
    remedy: '请重试；仍然出现时请联系技术人员。',
  })

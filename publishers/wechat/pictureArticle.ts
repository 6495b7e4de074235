import type { Prepared, Rendition } from '../contract'
import { commentFlags, present, unprepared, type ArticleFields } from './articleFields'
import { centredBox } from './crop'

/** Ratios a picture message's cover may be cut to (draft/add, cover_info.crop_percent_list). */
const RATIOS = [
  ['1_1', 1],
  ['16_9', 16 / 9],
  ['2.35_1', 2.35],
] as const

/** A picture message (图片消息, `newspic`): plain text and 1 to 20 permanent pictures, the first of which is its cover. */
export const pictureArticle = (rendition: Rendition, prepared: Prepared): ArticleFields => {
  const { title = '', text = '', ...flags } = rendition.parts
  const ids = rendition.pictures.map(({ key }) => prepared.refs[`image:${key}`]?.mediaId)
  if (ids.length === 0 || ids.some((id) => !id)) throw unprepared()
  return present({
    article_type: 'newspic',
    title,
    content: text,
    image_info: { image_list: ids.map((id) => ({ image_media_id: id })) },
    cover_info: coverInfo(rendition),
    ...commentFlags(flags),
  })
}

/** All numbers are strings there. */
const coverInfo = ({ pictures: [cover] }: Rendition) =>
  cover && {
    crop_percent_list: RATIOS.map(([ratio, value]) => {
      const [x1, y1, x2, y2] = centredBox({ ...cover, ratio: value })
      return { ratio, x1, y1, x2, y2 }
    }),
  }

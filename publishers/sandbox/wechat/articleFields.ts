import { z } from 'zod'
import { Refused } from './errors'
import { filterContent, textOf } from './filter'
import { fileOfUrl, isPermanentImage } from './media'
import type { Account, AccountState, Article } from './state'

/** channels.md §1.3 and §10: docs and reality disagree, so an account carries one of two sets. In 字 (code points). */
const LIMITS: Record<Account['limits'], { title: number; author: number; digest: number }> = {
  strict: { title: 32, author: 16, digest: 128 },
  loose: { title: 64, author: 16, digest: 128 },
}
/** "< 20 000 characters counted over the whole HTML, and < 1 MB". */
const CONTENT_CHARACTERS = 20_000
const CONTENT_BYTES = 1024 * 1024
const SOURCE_URL_BYTES = 1024
const DIGEST_FROM_TEXT = 54
const PICTURES = 20

const flag = z.union([z.literal(0), z.literal(1)])
const fraction = /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/
const crop = z.string().refine((value) => value === '' || isCrop(value))

const articleSchema = z.object({
  article_type: z.enum(['news', 'newspic']).default('news'),
  title: z.string().default(''),
  author: z.string().default(''),
  digest: z.string().optional(),
  content: z.string().optional(),
  content_source_url: z.string().default(''),
  thumb_media_id: z.string().default(''),
  need_open_comment: flag.default(0),
  only_fans_can_comment: flag.default(0),
  pic_crop_235_1: crop.optional(),
  pic_crop_1_1: crop.optional(),
  image_info: z
    .object({ image_list: z.array(z.object({ image_media_id: z.string() })) })
    .optional(),
  cover_info: z
    .object({
      crop_percent_list: z.array(
        z.object({
          ratio: z.enum(['1_1', '16_9', '2.35_1']),
          x1: z.string(),
          y1: z.string(),
          x2: z.string(),
          y2: z.string(),
        }),
      ),
    })
    .optional(),
  product_info: z.unknown().optional(),
})

/** Checks one article of draft/add or draft/update and answers what the platform keeps of it. */
export const acceptArticle = (
  json: unknown,
  { owner, owners }: { owner: AccountState; owners: AccountState[] },
): Article => {
  const parsed = articleSchema.safeParse(json)
  if (!parsed.success) throw new Refused(47001)
  const { content, digest, product_info: product, ...fields } = parsed.data
  const limits = LIMITS[owner.account.limits]
  if (!fields.title.trim() || lengthOf(fields.title) > limits.title) throw new Refused(45003)
  if (lengthOf(fields.author) > limits.author) throw new Refused(45110)
  if (lengthOf(digest ?? '') > limits.digest) throw new Refused(45004)
  checkSourceUrl(fields.content_source_url)
  checkComments(fields, owner)
  if (product !== undefined) throw new Refused(53404)
  if (fields.article_type === 'newspic') checkPictures(fields.image_info, owner)
  else if (!isPermanentImage(owner, fields.thumb_media_id)) throw new Refused(40007)
  const kept = acceptContent(content, { type: fields.article_type, owners })
  return {
    ...fields,
    content: kept,
    digest: digest || [...plain(kept)].slice(0, DIGEST_FROM_TEXT).join(''),
  }
}

const acceptContent = (
  content: string | undefined,
  { type, owners }: { type: Article['article_type']; owners: AccountState[] },
) => {
  if (!content?.trim()) {
    if (type === 'newspic') return ''
    throw new Refused(45166)
  }
  const tooLong =
    lengthOf(content) >= CONTENT_CHARACTERS || Buffer.byteLength(content) >= CONTENT_BYTES
  if (type === 'newspic') {
    if (tooLong || /<[a-z!/]/i.test(content) || /https?:\/\//i.test(content))
      throw new Refused(45166)
    return content
  }
  if (tooLong) throw new Refused(45002)
  try {
    return filterContent(content, (address) => fileOfUrl(owners, address) !== undefined)
  } catch {
    throw new Refused(45166)
  }
}

const checkSourceUrl = (address: string) => {
  if (!address) return
  const parsed = URL.canParse(address) ? new URL(address) : undefined
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    Buffer.byteLength(address) > SOURCE_URL_BYTES
  ) {
    throw new Refused(41039)
  }
}

const checkComments = (
  fields: Pick<Article, 'need_open_comment' | 'only_fans_can_comment'>,
  owner: AccountState,
) => {
  if (
    (fields.need_open_comment || fields.only_fans_can_comment) &&
    !owner.account.features.comments
  ) {
    throw new Refused(88000)
  }
}

const checkPictures = (info: Article['image_info'], owner: AccountState) => {
  const list = info?.image_list ?? []
  const known = list.every(({ image_media_id }) =>
    isPermanentImage(owner, image_media_id, ['image']),
  )
  if (list.length < 1 || list.length > PICTURES || !known) throw new Refused(40007)
}

/** "X1_Y1_X2_Y2", fractions of at most six decimals, top left before bottom right. */
const isCrop = (value: string): boolean => {
  const parts = value.split('_')
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = parts.map(Number)
  return parts.length === 4 && parts.every((part) => fraction.test(part)) && x1 < x2 && y1 < y2
}

const plain = (content: string): string => {
  try {
    return textOf(content)
  } catch {
    return ''
  }
}

const lengthOf = (text: string): number => [...text].length

import { z } from 'zod'

/** Answers of Weibo, read at the border. Long ids arrive as text: http.ts quotes what JavaScript would round. */

const id = z.union([z.string().min(1), z.number().int().positive()]).transform(String)
const count = z.coerce.number()

/** @see https://open.weibo.com/wiki/常见返回对象数据结构 */
const fields = z.object({
  id: id.optional().catch(undefined),
  idstr: id.optional().catch(undefined),
  mid: id.optional().catch(undefined),
  created_at: z.string().catch(''),
  text: z.string().catch(''),
  isLongText: z.boolean().catch(false),
  deleted: z
    .union([z.string(), z.number(), z.boolean()])
    .transform((value) => value === true || String(value) === '1')
    .catch(false),
  user: z
    .object({ id: id.optional().catch(undefined), idstr: id.optional().catch(undefined) })
    .optional()
    .catch(undefined),
})

/** A post. `postId` is idstr: the number `id` is longer than JavaScript counts exactly. */
export const status = fields
  .transform(({ id: number, idstr, mid, created_at, text, isLongText, deleted, user }) => ({
    postId: idstr ?? number ?? mid ?? '',
    createdAt: timeOf(created_at),
    text,
    isLongText,
    isDeleted: deleted,
    uid: user?.idstr ?? user?.id ?? '',
  }))
  .refine(({ postId }) => postId !== '')

export type Status = z.output<typeof status>

export const timeline = z.object({
  statuses: z.array(status),
  total_number: count.optional().catch(undefined),
})

/** @see https://open.weibo.com/wiki/Toutiao/api */
export const publishedArticle = z.object({
  data: z.object({
    object_id: id.optional().catch(undefined),
    url: z.string().optional().catch(undefined),
    mid: id.optional().catch(undefined),
  }),
})

/** @see https://open.weibo.com/wiki/Oauth2/access_token */
export const granted = z.object({
  access_token: z.string().min(1),
  expires_in: count.pipe(z.number().positive()),
  uid: id.optional().catch(undefined),
})

/** @see https://open.weibo.com/wiki/Oauth2/get_token_info — `expire_in` without an s, seconds left. */
export const tokenInfo = z.object({ uid: id, expire_in: count })

/** @see https://open.weibo.com/wiki/2/account/rate_limit_status — which numbers come depends on the app. */
export const rateLimit = z.object({
  remaining_user_hits: count.optional().catch(undefined),
  user_limit: count.optional().catch(undefined),
  remaining_ip_hits: count.optional().catch(undefined),
  ip_limit: count.optional().catch(undefined),
  reset_time: z.string().optional().catch(undefined),
})

export const anything = z.object({})

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const WEIBO_TIME = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2}) (\d{4})$/

/** `Tue May 31 17:46:55 +0800 2011` in milliseconds; NaN when it is something else. */
export function timeOf(text: string): number {
  const [, month = '', day = '', time, hours, minutes, year] = WEIBO_TIME.exec(text.trim()) ?? []
  if (!year) return Date.parse(text)
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return Date.parse(`${year}-${number}-${day.padStart(2, '0')}T${time}${hours}:${minutes}`)
}

import { z } from 'zod'
import { noPlace, privileged } from '../commentActs'
import { soundList } from '../soundList'
import type { ChannelComment } from '../comments'
import type { Context, Receipt } from '../contract'
import { id, number } from './api'
import { readGrant } from './grant'
import { asUser } from './userToken'

const PER_PAGE = 20

/** No capability, no consent to it, or nobody granted anything yet. */
const PRIVILEGE = {
  codes: new Set([
    'noGrant',
    '2100007',
    '2190003',
    '2190004',
    '28001012',
    '28001014',
    '28001018',
    '28001019',
    '28001056',
  ]),
  remedy:
    '读取和回复评论须有 item.comment 能力：请到抖音开放平台「控制台 → 应用 → 能力管理」申请，再在账号设置里打开「读取和回复评论」并重新授权；在此之前请导出评论后在本系统导入。',
}

/** @see https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/interaction-management/comment-management-user/comment-list */
const comment = z.object({
  comment_id: id,
  content: z.string().catch(''),
  create_time: number.catch(0),
  reply_comment_total: number.catch(0),
  comment_user_id: id.optional().catch(undefined),
})

const page = z.object({
  list: soundList(comment),
  cursor: id.catch('0'),
  has_more: z.union([z.boolean(), number.transform(Boolean)]).catch(false),
})

export type Listed = z.output<typeof comment>
export type Page = z.output<typeof page>

/** The work that comments stand under. Errors: `manual` (noPlace) while nobody knows its number. */
export const itemOf = ({ ids }: Receipt): string => {
  if (ids.itemId) return ids.itemId
  throw noPlace(
    '抖音作品编号（item_id）',
    '扫码发布的作品要等抖音推送编号；一直没有时请导出评论后在本系统导入。',
  )
}

/** A page of first comments, or of the answers to one. */
export const pageOf = (
  { itemId, commentId, cursor = '0' }: { itemId: string; commentId?: string; cursor?: string },
  context: Context,
): Promise<Page> =>
  allowed(() =>
    asUser(context, {
      api: commentId ? 'item/comment/reply/list/' : 'item/comment/list/',
      query: {
        item_id: itemId,
        ...(commentId && { comment_id: commentId }),
        cursor,
        count: String(PER_PAGE),
      },
      answer: page,
    }),
  )

export const allowed = <Result>(run: () => Promise<Result>): Promise<Result> =>
  privileged(PRIVILEGE, run)

/** Douyin tells no name. */
export const commentOf = (
  { comment_id, content, create_time, comment_user_id }: Listed,
  { parentId, own, context }: { parentId?: string; own: string; context: Context },
): ChannelComment => ({
  id: comment_id,
  ...(parentId && { parentId }),
  text: content,
  ...(comment_user_id && { authorId: comment_user_id }),
  isOwn: own !== '' && comment_user_id === own,
  at: create_time > 0 ? new Date(create_time * 1000) : context.now(),
})

export const ownId = async (context: Context): Promise<string> =>
  (await readGrant(context))?.openId ?? context.credentials.openId ?? ''

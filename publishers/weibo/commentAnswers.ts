import { z } from 'zod'
import { soundList } from '../soundList'
import { timeOf } from './answers'

/** Comments of Weibo, read at the border. Long ids arrive as text: http.ts quotes what JavaScript would round. */

const id = z.union([z.string().min(1), z.number().int().positive()]).transform(String)
const optionalId = id.optional().catch(undefined)

const numbered = z.object({ id: optionalId, idstr: optionalId, mid: optionalId })
const idOf = ({ id: number, idstr, mid }: z.output<typeof numbered>): string =>
  idstr ?? number ?? mid ?? ''

const user = numbered.extend({ screen_name: z.string().catch('') })

/** @see https://open.weibo.com/wiki/2/comments/show — `id` is longer than JavaScript counts exactly, `idstr` counts. */
export const comment = numbered
  .extend({
    text: z.string().catch(''),
    created_at: z.string().catch(''),
    user: user.optional().catch(undefined),
    status: z
      .object({ user: user.optional().catch(undefined) })
      .optional()
      .catch(undefined),
    reply_comment: numbered.optional().catch(undefined),
  })
  .transform(({ text, created_at, user: by, status, reply_comment: first, ...numbers }) => ({
    commentId: idOf(numbers),
    text,
    createdAt: timeOf(created_at),
    authorId: by ? idOf(by) : '',
    authorName: by?.screen_name ?? '',
    /** Whose post it stands under. */
    ownerId: status?.user ? idOf(status.user) : '',
    parentId: first ? idOf(first) : '',
  }))
  .refine(({ commentId }) => commentId !== '')

export type Comment = z.output<typeof comment>

export const commentPage = z.object({
  comments: soundList(comment),
  total_number: z.coerce.number().int().nonnegative().optional().catch(undefined),
})

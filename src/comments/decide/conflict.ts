import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { CommentRow } from './verdictColumns'

/** Commands and what the machine does, as they are told to a colleague. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  approve: '通过',
  elect: '精选',
  hold: '暂缓',
  'author-only': '仅自己可见',
  reject: '不予公开',
  delete: '删除',
  'to-appeal': '转诉求',
  'to-report': '转举报',
  relabel: '改判',
  mask: '打码',
  picture: '处理图片',
  undo: '撤销',
}

/** 409: two people at once. The data says what the second one has to know: `{ round, action, by, at }`. */
export async function decidedMeanwhile({
  req,
  comment,
}: {
  req: PayloadRequest
  comment: CommentRow
}): Promise<Error> {
  const last = await req.payload.db.findOne<{
    id: Id
    action: string
    actor?: unknown
    createdAt: string
  }>({
    collection: 'comment-decisions',
    where: {
      and: [{ comment: { equals: comment.id } }, { round: { equals: comment.round ?? 0 } }],
    },
    req,
  })
  const round = comment.round ?? 0
  if (!last) return conflict('这条留言刚刚有了变化，请看过现在的内容再处理。', { round })
  const by = await nameOf(req, last.actor)
  return conflict(
    `${by}刚刚处理了这条留言：${DONE_WORDS[last.action] ?? last.action}。请看过再决定。`,
    { round, action: last.action, by, at: last.createdAt },
  )
}

/** 409: the words are not the ones the person looked at. */
export const editedMeanwhile = (): Error =>
  conflict('作者刚刚修改了这条留言，请看过新内容再处理。', { edited: true })

async function nameOf(req: PayloadRequest, actor: unknown): Promise<string> {
  const id = idOf(actor)
  if (id === undefined) return '系统'
  const where = { id: { equals: id } }
  const user = await req.payload.db.findOne<{ id: Id; name?: string }>({
    collection: 'users',
    where,
    req,
  })
  return user?.name ?? '同事'
}

const conflict = (message: string, data: Record<string, unknown>) =>
  Object.assign(new APIError(message, 409, data, true), { name: 'Refused' })

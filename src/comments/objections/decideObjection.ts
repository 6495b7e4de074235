import type { PayloadRequest } from 'payload'
import { can, idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { rowOf, rowsWhere } from '@/campaign/rows'
import { tellMember } from '@/campaign/tellMember'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { AFTER_OBJECTION } from '@/comments/decide/undone'
import { decideComment } from '@/comments/decide/decideComment'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { cleanText, isVisible, lengthOf } from '@/comments/site/cleanText'
import { commentOf } from '@/comments/site/commentRow'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { Id } from '@/access/scope'
import type { CommentObjectionRow } from './objectionRow'

const ANSWER_MAX = 500
const missing = '没有这条申诉。'

/** Who decided anything about a comment: none of them is the second person. */
export async function decidersOf(req: PayloadRequest, comment: StoredComment): Promise<Id[]> {
  const rows = await rowsWhere<{ actor?: unknown }>({
    req,
    collection: 'comment-decisions',
    where: { comment: { equals: comment.id } },
  })
  return [...rows.map(({ actor }) => actor), comment.decidedBy]
    .map(idOf)
    .filter((id) => id !== undefined)
}

/** May review or moderate what belongs to this organization. */
export const mayHandle = async (req: PayloadRequest, organization: unknown): Promise<boolean> =>
  (await can(req, 'comment.review', organization)) ||
  (await can(req, 'comment.moderate', organization))

type Deciding = { id: Id; uphold: unknown; answer: unknown; now?: Date }

/**
 * A second person answers: upheld, the comment is public again; dismissed, it stays as it is. Either way its author is told.
 * Throws 400, 401, 403, 404 and 409 in words.
 */
export async function decideObjection(
  req: PayloadRequest,
  { id, uphold, answer: given, now = new Date() }: Deciding,
): Promise<{ state: 'upheld' | 'dismissed'; comment: Id }> {
  if (!req.user) throw refusal(401, '请先登录。')
  const seen = await rowOf<CommentObjectionRow>({ req, collection: 'comment-objections', id })
  if (!seen || !(await can(req, 'comment.read', seen.organization))) throw refusal(404, missing)
  if (!(await mayHandle(req, seen.organization))) throw refusal(403, '您没有复核留言申诉的权限。')
  if (typeof uphold !== 'boolean') throw refusal(400, '请选择申诉是否成立。')
  const answer = demandAnswer(given)
  return inTransaction({ payload: req.payload, req, label: 'decide objection' }, async (inside) => {
    const row = await rowOf<CommentObjectionRow>({
      req: inside,
      collection: 'comment-objections',
      id,
    })
    const comment = row && (await commentOf(inside, row.comment))
    if (!row || !comment) throw refusal(404, missing)
    const deciders = await decidersOf(inside, comment)
    if (deciders.some((decider) => sameId(decider, req.user)))
      throw refusal(403, '这条留言您处理过，申诉要由另一位同事复核。')
    const state = uphold ? 'upheld' : 'dismissed'
    const isOurs = await setColumns({
      payload: req.payload,
      req: inside,
      collection: 'comment-objections',
      id: row.id,
      if: { state: { equals: 'open' } },
      data: { state, answer, handledBy: req.user?.id, handledAt: now.toISOString() },
    })
    if (!isOurs) throw refusal(409, await whoDecided(inside, id))
    if (uphold && !comment.isShown && !comment.goneAt)
      await decideComment({
        req: inside,
        id: comment.id,
        command: { action: 'approve', reason: maskPersonal(answer.slice(0, 300)) },
        way: AFTER_OBJECTION,
        now,
      })
    await record(inside, {
      action: 'comment.answerObjection',
      target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
      organization: row.organization,
      detail: { objection: String(row.id), upheld: uphold },
    })
    await tellAuthor(inside, { comment, uphold, answer })
    return { state, comment: comment.id }
  })
}

/** Members read it in the portal and by text message; a guest reads it beside the comment. */
async function tellAuthor(
  req: PayloadRequest,
  { comment, uphold, answer }: { comment: StoredComment; uphold: boolean; answer: string },
): Promise<void> {
  const member = idOf(comment.member)
  if (member === undefined) return
  const outcome = uphold ? '申诉成立，留言已恢复公开' : '经另一位工作人员复核，维持不公开'
  const title = comment.itemTitle ? `《${comment.itemTitle}》下的` : ''
  await tellMember({
    req,
    member,
    submission: '',
    text: `您对${title}留言的申诉：${outcome}。答复：${answer}`,
  })
}

async function whoDecided(req: PayloadRequest, id: Id): Promise<string> {
  const row = await rowOf<CommentObjectionRow>({ req, collection: 'comment-objections', id })
  const by = idOf(row?.handledBy)
  const user =
    by !== undefined &&
    (await req.payload.findByID({
      collection: 'users',
      id: by,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    }))
  const who = user ? `${user.name}` : '另一位同事'
  return `${who}刚刚已经复核：${row?.state === 'upheld' ? '申诉成立' : '维持不公开'}。请刷新页面。`
}

function demandAnswer(given: unknown): string {
  const text = typeof given === 'string' && given.length < 10_000 ? cleanText(given) : ''
  if (!isVisible(text)) throw refusal(400, '请写明答复，申诉人会看到。')
  if (lengthOf(text) > ANSWER_MAX) throw refusal(400, `答复最多 ${ANSWER_MAX} 字，请删短一些。`)
  return text
}

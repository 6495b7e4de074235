import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { createRow, rowWhere } from '@/campaign/rows'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { cutText } from '@/comments/ingest/cleanText'
import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { cleanText, isVisible, lengthOf } from '@/comments/site/cleanText'
import { commentOf } from '@/comments/site/commentRow'
import { demandRoom } from '@/comments/site/limits'
import type { Speaker } from '@/comments/site/speaker'
import { isOwn } from '@/comments/site/speaker'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { refusal } from '@/distribution/answer'
import { memberActor, withoutPerson } from '@/members/demandMember'
import { OBJECTION_DAYS, objectionKey, objectionUntil } from './mayObject'
import type { CommentObjectionRow } from './objectionRow'

const TEXT_MAX = 500
const missing = '没有这条留言，或者它不是您在这台设备上发表的。'
const already = '这次处理您已经申诉过了，复核人答复后会在这里显示。'

type Lodging = { id: unknown; text: unknown; speaker: Speaker; now?: Date }

/** The author of what is not public says why it should be. Throws 400, 404, 409 and 429 in words. */
export async function lodgeObjection(
  req: PayloadRequest,
  { id, text: given, speaker, now = new Date() }: Lodging,
): Promise<CommentObjectionRow> {
  const comment = await commentOf(req, id)
  if (!comment || !isOwn(speaker, comment)) throw refusal(404, missing)
  const text = demandReason(given)
  await demandRoom(req, { deed: 'object', speaker, now })
  try {
    return await inTransaction(
      { payload: req.payload, req: await withoutPerson(req), label: 'object' },
      (inside) => lodge(inside, { comment: comment.id, text, speaker, now }),
    )
  } catch (error) {
    // Sent twice at the same moment.
    if (isDuplicate(error)) throw refusal(409, already)
    throw error
  }
}

async function lodge(
  req: PayloadRequest,
  {
    comment: id,
    text,
    speaker,
    now,
  }: { comment: unknown; text: string; speaker: Speaker; now: Date },
): Promise<CommentObjectionRow> {
  const comment = (await commentOf(req, id)) as StoredComment
  const until = objectionUntil(comment)
  if (!until) throw refusal(409, '这条留言没有被处理为不公开，不需要申诉。')
  if (now > until) throw refusal(409, `处理已超过 ${OBJECTION_DAYS} 天，不能再申诉。`)
  const key = objectionKey(comment)
  const found = await rowWhere<CommentObjectionRow>({
    req,
    collection: 'comment-objections',
    where: { key: { equals: key } },
  })
  if (found) throw refusal(409, already)
  const decision = await decisionOf(req, comment)
  const row = await createRow<CommentObjectionRow>({
    req,
    collection: 'comment-objections',
    data: {
      comment: comment.id,
      organization: idOf(comment.organization),
      key,
      ...(decision !== undefined && { decision }),
      text,
      state: 'open',
    },
  })
  await record(req, {
    action: 'comment.object',
    target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
    organization: comment.organization,
    detail: {
      objection: String(row.id),
      against: decision === undefined ? 'machine' : String(decision),
    },
    actor: speaker.member ? memberActor(speaker.member) : { id: 'guest', name: '访客' },
  })
  return row
}

/** The decision in force; none of the machine's own. */
async function decisionOf(req: PayloadRequest, { id, round }: StoredComment) {
  if (!round) return undefined
  const row = await rowWhere<{ id: number | string }>({
    req,
    collection: 'comment-decisions',
    where: { and: [{ comment: { equals: id } }, { round: { equals: round } }] },
  })
  return row?.id
}

function demandReason(given: unknown): string {
  const text = typeof given === 'string' && given.length < 10_000 ? cleanText(given) : ''
  if (!isVisible(text) || lengthOf(text) < 5)
    throw refusal(400, '请写明为什么应当公开，至少 5 个字。')
  if (lengthOf(text) > TEXT_MAX) throw refusal(400, `申诉理由最多 ${TEXT_MAX} 字，请删短一些。`)
  // Masking adds stars, never so many that the column would not hold it.
  return cutText(maskPersonal(text), TEXT_MAX)
}

import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, rowsById, rowsWhere } from '../rows'
import type { AssignmentRow, EntryRow, RoundRow, ScoreRow, SheetRow } from '../types'
import { conflictOf } from './conflict'
import { workFacts } from './conflictFacts'
import { JUDGE_DECLARATIONS } from './declarations'

/** Both declarations are signed, each by itself; works of people and units the judge names leave the list at once. */
export async function acceptInvitation(
  req: PayloadRequest,
  { round, sheet, body }: { round: RoundRow; sheet: SheetRow; body: Record<string, unknown> },
): Promise<void> {
  demandAnswerable(round, sheet)
  if (sheet.state === 'accepted') throw refusal(409, '您已经接受了这一轮的邀请。')
  if (body.recusal !== true || body.secrecy !== true)
    throw refusal(400, '请分别勾选回避承诺和保密承诺。')
  const avoid = wordsOf(body.avoid)
  const at = new Date().toISOString()
  await inTransaction({ payload: req.payload, req, label: 'accept invitation' }, async (inside) => {
    await changeRow({
      req: inside,
      collection: 'judging-sheets',
      id: sheet.id,
      data: {
        state: 'accepted',
        signed: {
          recusal: { at, version: JUDGE_DECLARATIONS.recusal.version },
          secrecy: { at, version: JUDGE_DECLARATIONS.secrecy.version },
          avoid,
        },
      },
    })
    const excluded = await excludeDeclared(inside, round, avoid)
    await record(inside, {
      action: 'judging.accept',
      target: { kind: 'judging-sheets', id: sheet.id, title: round.title },
      organization: round.organization,
      detail: { excluded, recusal: JUDGE_DECLARATIONS.recusal.version },
    })
  })
}

export async function declineInvitation(
  req: PayloadRequest,
  { round, sheet, reason }: { round: RoundRow; sheet: SheetRow; reason: string },
): Promise<void> {
  demandAnswerable(round, sheet)
  if (sheet.state === 'declined') throw refusal(409, '您已经谢绝了这一轮。')
  if (!reason) throw refusal(400, '请写明谢绝的原因，便于负责人另请评委。')
  await inTransaction(
    { payload: req.payload, req, label: 'decline invitation' },
    async (inside) => {
      await changeRow({
        req: inside,
        collection: 'judging-sheets',
        id: sheet.id,
        data: { state: 'declined', reason },
      })
      for (const assignment of await leavable(inside, round))
        await setRecused(inside, assignment, '评委谢绝邀请')
      await record(inside, {
        action: 'judging.decline',
        target: { kind: 'judging-sheets', id: sheet.id, title: round.title },
        organization: round.organization,
        reason,
      })
    },
  )
}

/** An invitation is answered while its round runs, and before the scores are handed in. */
function demandAnswerable(round: RoundRow, sheet: SheetRow): void {
  if (round.state !== 'open') throw refusal(409, '这一轮没有在评审，不能再答复邀请。')
  if (sheet.lockedAt) throw refusal(409, '您的评分已经提交锁定，不能再答复邀请；要修改请申请重开。')
}

/** Works still on the judge's list. What was locked before stays: a score on record is nobody's to take away. */
async function leavable(req: PayloadRequest, round: RoundRow): Promise<AssignmentRow[]> {
  const assigned = (await ownAssignments(req, round)).filter(({ state }) => state === 'assigned')
  const scores = await rowsWhere<ScoreRow>({
    req,
    collection: 'scores',
    where: { key: { in: assigned.map(scoreKey) } },
  })
  const locked = new Set(scores.filter(({ lockedAt }) => lockedAt).map(({ key }) => key))
  return assigned.filter((assignment) => !locked.has(scoreKey(assignment)))
}

/** PW03: one work leaves the list; the chair gets a task. A locked score stays what it is. */
export async function recuse(
  req: PayloadRequest,
  { assignment, round, reason }: { assignment: AssignmentRow; round: RoundRow; reason: string },
): Promise<void> {
  if (!reason) throw refusal(400, '请写明回避的原因，只有评审负责人看得到。')
  if (assignment.state !== 'assigned') throw refusal(409, '这件作品已经回避了。')
  await inTransaction({ payload: req.payload, req, label: 'recuse' }, async (inside) => {
    const [score] = await rowsWhere<ScoreRow>({
      req: inside,
      collection: 'scores',
      where: { key: { equals: scoreKey(assignment) } },
    })
    if (score?.lockedAt) throw refusal(409, '这件作品的分数已经锁定，请先申请重开。')
    await setRecused(inside, assignment, reason)
    await record(inside, {
      action: 'judging.recuse',
      target: { kind: 'judging-assignments', id: assignment.id, title: assignment.blindNo },
      organization: round.organization,
      reason,
    })
  })
}

export const scoreKey = ({ round, submission, judge }: AssignmentRow): string =>
  [round, submission, judge].map((relation) => String(idOf(relation))).join(':')

export const setRecused = (
  req: PayloadRequest,
  { id }: Pick<AssignmentRow, 'id'>,
  reason: string,
  state: AssignmentRow['state'] = 'recused',
) =>
  changeRow({
    req,
    collection: 'judging-assignments',
    id,
    data: { state, reason: reason.slice(0, 300), recusedAt: new Date().toISOString() },
  })

export const ownAssignments = (req: PayloadRequest, round: RoundRow) =>
  rowsWhere<AssignmentRow>({
    req,
    collection: 'judging-assignments',
    where: { and: [{ round: { equals: round.id } }, { judge: { equals: req.user?.id as Id } }] },
    sort: 'blindNo',
  })

async function excludeDeclared(req: PayloadRequest, round: RoundRow, avoid: string[]) {
  if (avoid.length === 0) return 0
  const assignments = await leavable(req, round)
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: assignments.map(({ submission }) => idOf(submission)),
  })
  const facts = await workFacts(req, [...entries.values()])
  let excluded = 0
  for (const assignment of assignments) {
    const work = facts.get(String(idOf(assignment.submission)))
    const reason = work && conflictOf({ avoid }, work)
    if (!reason) continue
    await setRecused(req, assignment, reason)
    excluded += 1
  }
  return excluded
}

function wordsOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  const words = Array.isArray(value) ? value : String(value).split(/[\s,，、;；]+/)
  if (words.length > 50 || words.some((word) => typeof word !== 'string' || word.length > 40))
    throw refusal(400, '需要回避的姓名或单位最多 50 个，每个不超过 40 字。')
  return words.map((word: string) => word.trim()).filter(Boolean)
}

import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal, textOf } from '@/distribution/answer'
import { changeRow, createRow, rowsWhere, rowWhere } from '../rows'
import type { AssignmentRow, RoundRow, ScoreRow, SheetRow } from '../types'
import { ownAssignments, scoreKey } from './invitation'
import type { Item } from './scoring'
import { sheetProblem, sheetTotal } from './scoring'
import { sealOf } from './seal'
import { stillJudged } from './stillJudged'

export type Saved = { items: Item[]; total?: number; comment: string; revision: number }

/**
 * Autosave of one work. `revision` is the one the judge's screen last saw: a second screen that is behind gets 409 and
 * overwrites nothing.
 */
export async function saveScore(
  req: PayloadRequest,
  given: { assignment: AssignmentRow; round: RoundRow; body: Record<string, unknown>; now: Date },
): Promise<Saved> {
  const { assignment, round, body, now } = given
  if (assignment.state !== 'assigned') throw refusal(403, '这件作品已回避，不再由您评分。')
  if (round.state !== 'open') throw refusal(409, '这一轮已经结束，不能再打分。')
  const items = itemsOf(body.items)
  const problem = sheetProblem(round.criteria, items)
  if (problem) throw refusal(400, problem)
  const comment = textOf(body.comment, { name: '评语', max: 1000 })
  return inTransaction({ payload: req.payload, req, label: 'score' }, async (inside) => {
    const known = await scoreOf(inside, assignment)
    // A score the chair opened again may be written after the round's time.
    if (now >= new Date(round.closesAt) && !known?.revision)
      throw refusal(409, '评审时间已过，如需补评请联系评审负责人。')
    if (known?.lockedAt) throw refusal(409, '分数已锁定。要修改请申请重开，由评审负责人批准。')
    const before = known?.revision ?? 0
    if (body.revision !== undefined && body.revision !== before)
      throw refusal(409, '这件作品在另一个窗口里改过，请刷新后再打分。')
    const total = sheetTotal(round.criteria, items)
    const data = { items, total: total ?? null, comment, revision: before + 1 }
    if (known) await changeRow({ req: inside, collection: 'scores', id: known.id, data })
    else
      await createRow({ req: inside, collection: 'scores', data: { ...data, ...keys(assignment) } })
    return { items, total, comment, revision: before + 1 }
  })
}

/** Locks the whole sheet: every work on the list must be scored, and each locked score is sealed. */
export async function lockSheet(
  req: PayloadRequest,
  { round, sheet }: { round: RoundRow; sheet: SheetRow },
): Promise<{ lockedAt: string; locked: number }> {
  const lockedAt = new Date().toISOString()
  return inTransaction({ payload: req.payload, req, label: 'lock sheet' }, async (inside) => {
    const assigned = await stillJudged(inside, await ownAssignments(inside, round))
    const scores = await rowsWhere<ScoreRow>({
      req: inside,
      collection: 'scores',
      where: { key: { in: assigned.map(scoreKey) } },
    })
    const unscored = assigned.filter((assignment) => {
      const score = scores.find(({ key }) => key === scoreKey(assignment))
      return sheetProblem(round.criteria, score?.items ?? [], { complete: true }) !== undefined
    })
    if (unscored.length > 0)
      throw refusal(
        409,
        `还有 ${unscored.length} 件没有打完分：${unscored.map(({ blindNo }) => blindNo).join('、')}。`,
      )
    const open = scores.filter((score) => !score.lockedAt)
    for (const score of open) {
      const seal = sealOf({ ...score, lockedAt }, req.payload.secret)
      await changeRow({
        req: inside,
        collection: 'scores',
        id: score.id,
        data: { lockedAt, seal, reopen: null },
      })
    }
    await changeRow({
      req: inside,
      collection: 'judging-sheets',
      id: sheet.id,
      data: { lockedAt },
    })
    await record(inside, {
      action: 'judging.lock',
      target: { kind: 'judging-sheets', id: sheet.id, title: round.title },
      organization: round.organization,
      detail: { scores: open.length },
    })
    return { lockedAt, locked: open.length }
  })
}

export const scoreOf = (req: PayloadRequest, assignment: AssignmentRow) =>
  rowWhere<ScoreRow>({
    req,
    collection: 'scores',
    where: { key: { equals: scoreKey(assignment) } },
  })

const keys = (assignment: AssignmentRow) => ({
  key: scoreKey(assignment),
  submission: idOf(assignment.submission),
  judge: idOf(assignment.judge),
  round: idOf(assignment.round),
  organization: idOf(assignment.organization),
})

function itemsOf(value: unknown): Item[] {
  if (!Array.isArray(value) || value.length > 20) throw refusal(400, 'items 应是评分项的列表。')
  return value.map((item: unknown) => {
    const { key, score } = (item ?? {}) as { key?: unknown; score?: unknown }
    if (typeof key !== 'string' || typeof score !== 'number')
      throw refusal(400, '每个评分项要有 key 和数字 score。')
    return { key, score }
  })
}

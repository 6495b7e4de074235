import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, rowWhere } from '../rows'
import type { AssignmentRow, RoundRow, ScoreRow, SheetRow } from '../types'
import { scoreOf } from './saveScore'

/** The judge asks for one locked score to be opened again. */
export async function askReopen(
  req: PayloadRequest,
  { assignment, round, reason }: { assignment: AssignmentRow; round: RoundRow; reason: string },
): Promise<void> {
  if (!reason) throw refusal(400, '请写明申请重开的原因。')
  await inTransaction({ payload: req.payload, req, label: 'ask reopen' }, async (inside) => {
    const score = await scoreOf(inside, assignment)
    if (!score?.lockedAt) throw refusal(409, '这件作品的分数没有锁定，可以直接修改。')
    if (score.reopen) throw refusal(409, '已经申请过了，请等评审负责人处理。')
    if (round.state !== 'open') throw refusal(409, '这一轮已经结束，不能再重开。')
    await changeRow({
      req: inside,
      collection: 'scores',
      id: score.id,
      data: { reopen: { askedAt: new Date().toISOString(), reason } },
    })
    await record(inside, {
      action: 'judging.askReopen',
      target: { kind: 'scores', id: score.id, title: assignment.blindNo },
      organization: round.organization,
      reason,
    })
  })
}

/** The chair decides, with a reason of their own. What the score was before stays in the audit log. */
export async function decideReopen(
  req: PayloadRequest,
  given: { score: ScoreRow; round: RoundRow; approve: boolean; reason: string },
): Promise<void> {
  const { score, round, approve, reason } = given
  if (!reason) throw refusal(400, '请写明同意或不同意的理由，会进入审计。')
  if (!score.reopen || !score.lockedAt) throw refusal(409, '评委没有申请重开，或已经处理过。')
  if (round.state !== 'open') throw refusal(409, '这一轮已经结束，不能再重开。')
  await inTransaction({ payload: req.payload, req, label: 'decide reopen' }, async (inside) => {
    await changeRow({
      req: inside,
      collection: 'scores',
      id: score.id,
      data: { reopen: null, ...(approve && { lockedAt: null, seal: null }) },
    })
    const sheet = await rowWhere<SheetRow>({
      req: inside,
      collection: 'judging-sheets',
      where: { key: { equals: `${String(round.id)}:${String(idOf(score.judge))}` } },
    })
    if (approve && sheet)
      await changeRow({
        req: inside,
        collection: 'judging-sheets',
        id: sheet.id,
        data: { lockedAt: null },
      })
    await record(inside, {
      action: approve ? 'judging.reopen' : 'judging.refuseReopen',
      target: { kind: 'scores', id: score.id },
      organization: round.organization,
      reason,
      detail: { asked: score.reopen?.reason ?? '', total: score.total, seal: score.seal },
    })
  })
}

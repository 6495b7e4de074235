import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, createRow, rowOf, rowsWhere, rowWhere } from '../rows'
import type { AssignmentRow, RoundRow } from '../types'
import { conflictOf } from './conflict'
import { workFacts } from './conflictFacts'
import { demandSoleJudges } from './demandSoleJudges'
import { WAIVED } from './enoughScores'
import { setRecused } from './invitation'
import { entryById } from './rounds'

/** Gives a work that a judge left to another one, who must be free of conflicts as well. */
export async function reassign(
  req: PayloadRequest,
  { assignment, round, judge }: { assignment: AssignmentRow; round: RoundRow; judge: Id },
): Promise<void> {
  if (assignment.state !== 'recused' && assignment.state !== 'excluded')
    throw refusal(409, '这件作品的评委没有回避，或已经另派。')
  if (round.state !== 'open') throw refusal(409, '这一轮已经结束。')
  const person = await rowOf<{ id: Id; name?: string; organization?: unknown; roles?: unknown }>({
    req,
    collection: 'users',
    id: judge,
  })
  if (!person || sameId(judge, assignment.judge)) throw refusal(400, '请另选一位评委。')
  demandSoleJudges([person])
  const entry = await entryById(req, assignment.submission)
  const facts = (await workFacts(req, [entry])).get(String(entry.id))
  const conflict = facts && conflictOf(person, facts)
  if (conflict) throw refusal(409, `这位评委也要回避：${conflict}。`)
  const key = `${String(round.id)}:${String(judge)}:${String(entry.id)}`
  await inTransaction({ payload: req.payload, req, label: 'reassign' }, async (inside) => {
    const where = { key: { equals: key } }
    if (await rowWhere({ req: inside, collection: 'judging-assignments', where }))
      throw refusal(409, '这位评委已经在评这件作品，或已对它回避。')
    await createRow({
      req: inside,
      collection: 'judging-assignments',
      data: {
        key,
        round: round.id,
        judge: person.id,
        submission: entry.id,
        organization: idOf(round.organization),
        blindNo: assignment.blindNo,
        category: assignment.category,
        state: 'assigned',
      },
    })
    await setRecused(inside, assignment, assignment.reason ?? '', 'replaced')
    await inviteLate(inside, round, person.id)
    await record(inside, {
      action: 'judging.reassign',
      target: { kind: 'judging-assignments', id: assignment.id, title: assignment.blindNo },
      organization: round.organization,
      detail: { to: String(judge) },
    })
  })
}

async function inviteLate(req: PayloadRequest, round: RoundRow, judge: Id): Promise<void> {
  const key = `${String(round.id)}:${String(judge)}`
  const known = await rowWhere<{ id: Id }>({
    req,
    collection: 'judging-sheets',
    where: { key: { equals: key } },
  })
  // More work after the lock: the sheet is open again for it, what was locked stays locked.
  if (known)
    await changeRow({ req, collection: 'judging-sheets', id: known.id, data: { lockedAt: null } })
  else
    await createRow({
      req,
      collection: 'judging-sheets',
      data: {
        key,
        round: round.id,
        judge,
        organization: idOf(round.organization),
        state: 'invited',
      },
    })
}

/** Enough judges are left: the chair lets it be, with a reason. */
export async function waiveReassignment(
  req: PayloadRequest,
  given: { assignment: AssignmentRow; round: RoundRow; reason: string },
): Promise<void> {
  const { assignment, round, reason } = given
  if (!reason) throw refusal(400, '请写明不再另派的理由。')
  if (assignment.state !== 'recused' && assignment.state !== 'excluded')
    throw refusal(409, '这件作品的评委没有回避，或已经处理过。')
  await inTransaction({ payload: req.payload, req, label: 'waive judge' }, async (inside) => {
    const others = await rowsWhere<AssignmentRow>({
      req: inside,
      collection: 'judging-assignments',
      where: {
        and: [
          { round: { equals: round.id } },
          { submission: { equals: idOf(assignment.submission) } },
          { state: { equals: 'assigned' } },
        ],
      },
    })
    if (others.length === 0)
      throw refusal(409, '至少要有一位评委评这件作品，请另派评委，不能全部不派。')
    const why = `${WAIVED}${reason}（${assignment.reason ?? ''}）`
    await setRecused(inside, assignment, why, 'replaced')
    await record(inside, {
      action: 'judging.waive',
      target: { kind: 'judging-assignments', id: assignment.id, title: assignment.blindNo },
      organization: round.organization,
      reason,
    })
  })
}

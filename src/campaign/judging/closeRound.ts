import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { idOf } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { moveEntry } from '../moveEntry'
import { changeRow, rowsById, rowsWhere } from '../rows'
import type { AssignmentRow, EntryRow, RoundRow, ScoreRow, SheetRow } from '../types'
import { worksShort } from './enoughScores'
import { hasPassed, isPassFail } from './passFail'
import { rankStandings } from './rank'
import type { Ranked } from './rank'
import { campaignOfRound } from './rounds'
import type { JudgedWork } from './standings'
import { panelsOf } from './standings'
import { stillJudged, stillThere } from './stillJudged'

/**
 * Closes a round once every judge who has a list has locked it. The first `keep` works of each category go on (with those that
 * tie for the last place), of a pass-or-fail round those that passed; the rest is 未入围. A final round keeps all of its works for the
 * result.
 */
export async function closeRound(
  req: PayloadRequest,
  round: RoundRow,
): Promise<{ kept: number; dropped: number }> {
  if (round.state !== 'open') throw refusal(409, '这一轮没有在评审。')
  return inTransaction({ payload: req.payload, req, label: 'close round' }, async (inside) => {
    await campaignOfRound(inside, round)
    await demandLocked(inside, round)
    const ranked = rankedByCategory(await panelsOf(inside, round))
    const isLeft = leavesBy(round)
    const dropped = ranked.filter(isLeft)
    const entries = await rowsById<EntryRow>({
      req: inside,
      collection: 'submissions',
      ids: dropped.map(({ id }) => id),
    })
    for (const entry of entries.values())
      if (entry.state === round.round) await moveEntry(inside, entry, { type: 'notShortlist' })
    await changeRow({
      req: inside,
      collection: 'judging-rounds',
      id: round.id,
      data: { state: 'closed' },
    })
    const kept = ranked.length - dropped.length
    await record(inside, {
      action: 'judging.close',
      target: { kind: 'judging-rounds', id: round.id, title: round.title },
      organization: round.organization,
      detail: { kept, dropped: dropped.length },
    })
    return { kept, dropped: dropped.length }
  })
}

/** A round of all categories keeps the first ones of each. */
const rankedByCategory = (works: readonly JudgedWork[]) =>
  [...new Set(works.map(({ category }) => category))].flatMap((own) =>
    rankStandings(
      works
        .filter(({ category }) => category === own)
        .map(({ submission, score, ...rest }) => ({ ...rest, id: submission, total: score })),
    ),
  )

/** Which works do not go on. */
function leavesBy({ round, keep, criteria }: RoundRow) {
  const isFinal = round === 'finalRound'
  return ({ rank, untrimmed }: Pick<Ranked, 'rank' | 'untrimmed'>): boolean =>
    !isFinal && (rank > (keep ?? Infinity) || (isPassFail(criteria) && !hasPassed(untrimmed)))
}

async function demandLocked(req: PayloadRequest, round: RoundRow): Promise<void> {
  const where = { round: { equals: round.id } }
  const sheets = await rowsWhere<SheetRow>({ req, collection: 'judging-sheets', where })
  const assignments = await rowsWhere<AssignmentRow>({
    req,
    collection: 'judging-assignments',
    where,
  })
  const judged = await stillJudged(req, assignments)
  const waiting = sheets.filter(
    ({ judge, lockedAt, state }) =>
      state !== 'declined' &&
      !lockedAt &&
      judged.some((row) => String(idOf(row.judge)) === String(idOf(judge))),
  )
  if (waiting.length > 0)
    throw refusal(409, `还有 ${waiting.length} 位评委没有提交锁定，不能结束这一轮。`)
  const open = (await stillThere(req, assignments)).filter(
    ({ state }) => state === 'recused',
  ).length
  if (open > 0)
    throw refusal(409, `还有 ${open} 件回避的作品没有另派评委，请先处理或说明不再另派。`)
  const scores = await rowsWhere<ScoreRow>({ req, collection: 'scores', where })
  const short = worksShort({
    rows: await stillThere(req, assignments),
    locked: new Set(scores.filter(({ lockedAt }) => lockedAt).map(({ key }) => key)),
    needed: round.judgesNeeded,
  })
  if (short.length > 0)
    throw refusal(
      409,
      `${short.join('、')} 的评分不足 ${round.judgesNeeded} 份，不能结束这一轮。请在“待我处理”里另派评委，或说明不再另派。`,
    )
}

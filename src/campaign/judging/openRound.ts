import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { moveEntry } from '../moveEntry'
import { changeRow, createRow, rowsById, rowsWhere } from '../rows'
import type { Round, State } from '../states'
import { ROUNDS } from '../states'
import type { EntryRow, RoundRow } from '../types'
import { assignJudges } from './assign'
import { conflictOf } from './conflict'
import { workFacts } from './conflictFacts'
import { criteriaOf, departuresOf } from './declaredRule'
import { demandSoleJudges } from './demandSoleJudges'
import { campaignOfRound } from './rounds'

/** Works enter a round from the one before. */
const ENTERS: Readonly<Record<Round, readonly State[]>> = {
  firstRound: ['recommended', 'shown'],
  secondRound: ['firstRound'],
  finalRound: ['secondRound'],
}

type Judge = { id: Id; name?: string; organization?: unknown; roles?: unknown }

export type Opened = {
  works: number
  invited: number
  excluded: number
  short: { work: string; missing: number }[]
}

/**
 * Opens a round: its works move into it, judges are invited, lists are drawn with conflicts left out. The same round
 * cannot be opened twice. What the call declared binds it: fewer judges or other criteria need a reason, for the record.
 */
export async function openRound(
  req: PayloadRequest,
  round: RoundRow,
  { reason = '' } = {},
): Promise<Opened> {
  const panel = round.panel ?? []
  if (round.state !== 'planned') throw refusal(409, '这一轮已经开始了。')
  if (panel.length === 0) throw refusal(409, '还没有评委，请先在轮次里添加评委。')
  return inTransaction({ payload: req.payload, req, label: 'open round' }, async (inside) => {
    const campaign = await campaignOfRound(inside, round)
    const departures = departuresOf(campaign, round)
    if (departures.length > 0 && !reason)
      throw refusal(409, `${departures.join('；')}。请改成声明的样子，或写明理由后再开始。`)
    const entries = await worksOf(inside, round)
    if (entries.length === 0) throw refusal(409, '没有可以进入这一轮的作品。')
    await demandInTurn(inside, round)
    demandPanel(round, entries)
    const people = await rowsById<Judge>({
      req: inside,
      collection: 'users',
      ids: panel.map(({ judge }) => idOf(judge)),
    })
    demandSoleJudges(people.values())
    const facts = await workFacts(inside, entries)
    const drawn = assignJudges({
      judges: panel.map(({ judge, categories }) => ({
        id: String(idOf(judge)),
        categories: categories ?? [],
      })),
      works: entries.map(({ id, category }) => ({ id: String(id), category: category ?? '' })),
      needed: round.judgesNeeded,
      conflict: (judge, work) => {
        const [person, about] = [people.get(judge), facts.get(work)]
        return person && about ? conflictOf(person, about) : '评委或作品已不在'
      },
    })
    await invite(inside, round, [...people.keys()])
    const numbers = blindNumbers(round, entries)
    const write =
      (state: 'assigned' | 'excluded') =>
      async ({ judge, work, reason }: { judge: string; work: string; reason?: string }) => {
        const entry = entries.find(({ id }) => sameId(id, work) || String(id) === work)
        const person = people.get(judge)
        if (!entry || !person) return
        await createRow({
          req: inside,
          collection: 'judging-assignments',
          data: {
            key: `${String(round.id)}:${judge}:${work}`,
            round: round.id,
            judge: person.id,
            submission: entry.id,
            organization: idOf(round.organization),
            blindNo: numbers.get(work),
            category: entry.category,
            state,
            ...(reason && { reason, recusedAt: new Date().toISOString() }),
          },
        })
      }
    for (const each of drawn.assigned) await write('assigned')(each)
    for (const each of drawn.excluded) await write('excluded')(each)
    for (const entry of entries)
      if (entry.state !== round.round)
        await moveEntry(inside, entry, { type: 'advance', to: round.round })
    await changeRow({
      req: inside,
      collection: 'judging-rounds',
      id: round.id,
      data: { state: 'open', criteria: criteriaOf(campaign, round) },
    })
    await record(inside, {
      action: 'judging.open',
      target: { kind: 'judging-rounds', id: round.id, title: round.title },
      organization: round.organization,
      ...(departures.length > 0 && { reason }),
      detail: {
        works: entries.length,
        judges: people.size,
        excluded: drawn.excluded.length,
        ...(departures.length > 0 && { departures }),
      },
    })
    return {
      works: entries.length,
      invited: people.size,
      excluded: drawn.excluded.length,
      short: drawn.short,
    }
  })
}

/** One round after the other: what an earlier one has not decided must not be judged further. */
async function demandInTurn(req: PayloadRequest, { campaign, round, category }: RoundRow) {
  const earlier = await rowsWhere<RoundRow>({
    req,
    collection: 'judging-rounds',
    where: {
      and: [
        { campaign: { equals: idOf(campaign) } },
        { round: { in: ROUNDS.slice(0, ROUNDS.indexOf(round)) } },
        { state: { not_equals: 'closed' } },
      ],
    },
  })
  const running = earlier.find(
    (other) => !category || !other.category || other.category === category,
  )
  if (running) throw refusal(409, `“${running.title}”还没有结束，请先结束它，再开始这一轮。`)
}

/** Who is missing for a conflict is found later; who was never asked is missed now. */
function demandPanel({ panel, judgesNeeded }: RoundRow, entries: readonly EntryRow[]): void {
  for (const category of new Set(entries.map((entry) => entry.category ?? ''))) {
    const fitting = (panel ?? []).filter(
      ({ categories }) => !categories?.length || categories.includes(category),
    )
    if (fitting.length < judgesNeeded)
      throw refusal(
        409,
        `每件作品要 ${judgesNeeded} 位评委，${category && `类别 ${category} `}只请了 ${fitting.length} 位，请在轮次里补足。`,
      )
  }
}

export async function worksOf(req: PayloadRequest, round: RoundRow): Promise<EntryRow[]> {
  return rowsWhere<EntryRow>({
    req,
    collection: 'submissions',
    where: {
      and: [
        { campaign: { equals: idOf(round.campaign) } },
        { state: { in: [...ENTERS[round.round], round.round] } },
        ...(round.category ? [{ category: { equals: round.category } }] : []),
      ],
    },
  })
}

async function invite(req: PayloadRequest, round: RoundRow, judges: string[]): Promise<void> {
  for (const judge of judges)
    await createRow({
      req,
      collection: 'judging-sheets',
      data: {
        key: `${String(round.id)}:${judge}`,
        round: round.id,
        judge: req.payload.db.defaultIDType === 'number' ? Number(judge) : judge,
        organization: idOf(round.organization),
        state: 'invited',
      },
    })
}

/** Drawn, so that neither the order of entry nor the public number shows: A-01, A-02 … */
function blindNumbers(round: RoundRow, entries: readonly EntryRow[]): Map<string, string> {
  const letter = { firstRound: 'A', secondRound: 'B', finalRound: 'C' }[round.round]
  const shuffled = entries
    .map(({ id }) => ({ id: String(id), lot: crypto.randomInt(2 ** 40) }))
    .toSorted((a, b) => a.lot - b.lot)
  const digits = Math.max(2, String(shuffled.length).length)
  return new Map(
    shuffled.map(({ id }, index) => [id, `${letter}-${String(index + 1).padStart(digits, '0')}`]),
  )
}

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import type { Panel } from '../judging/standings'
import { panelsOf } from '../judging/standings'
import { categoryName, combineRuleOf } from '../rulesOf'
import { isLive } from '../openCall'
import { changeRow, createRow, rowsById, rowsWhere, rowWhere } from '../rows'
import type { CampaignRow, EntryRow, RoundRow } from '../types'
import { talliesOf } from '../votes/standing'
import { demandVoteOver } from './demandVoteOver'
import { resultRows, tiesOf } from './resultRows'
import type { CampaignResultRow } from './rows'

type Category = { campaign: CampaignRow; category: string; now?: Date }

/** The draft of one category, anew each time, from locked scores and valid votes. Not once it is in publicity. */
export async function computeResult(
  req: PayloadRequest,
  { campaign, category, now = new Date() }: Category,
): Promise<CampaignResultRow> {
  if (!isLive(campaign))
    throw refusal(
      409,
      '征集活动已经撤下，没有经过审核的规则可以依据；请先送审、重新上线，再合成结果。',
    )
  demandVoteOver(campaign, now)
  const rounds = await finalRoundsOf(req, campaign, category)
  return inTransaction({ payload: req.payload, req, label: 'compute result' }, async (inside) => {
    const known = await resultOf(inside, campaign, category)
    if (known && known.state !== 'draft')
      throw refusal(409, '结果已经公示，不能重新计算；确有错误的，请先写明原因撤回公示。')
    const rule = combineRuleOf(campaign)
    const rows = resultRows({
      panels: await latestPanels(inside, rounds),
      entries: await entriesOf(inside, campaign, category),
      votes: new Map(
        (await talliesOf(inside, campaign.id)).map(({ submission, valid }) => [submission, valid]),
      ),
      rule,
      awards: (campaign.judging?.awards ?? []).map(({ name, count }) => ({ name, count })),
      panelVotes: known?.panel ?? {},
    })
    if (rows.length === 0) throw refusal(409, '这个类别没有进入终评并打完分的作品。')
    const data = { rule, rows }
    const result = known
      ? await changeRow<CampaignResultRow>({
          req: inside,
          collection: 'campaign-results',
          id: known.id,
          data,
        })
      : await createRow<CampaignResultRow>({
          req: inside,
          collection: 'campaign-results',
          data: {
            ...data,
            key: `${String(campaign.id)}:${category}`,
            title: `${campaign.title ?? ''} · ${categoryName(campaign, category)}`,
            campaign: campaign.id,
            organization: idOf(campaign.organization),
            category,
            state: 'draft',
          },
        })
    await record(inside, {
      action: 'result.compute',
      target: { kind: 'campaign-results', id: result.id, title: result.title },
      organization: campaign.organization,
      detail: { works: rows.length, ties: tiesOf(rows).length, scale: rule.scale },
    })
    return result
  })
}

/** The panel met over works that no rule parts; its votes are kept and the result is computed with them. */
export async function recordPanelVote(
  req: PayloadRequest,
  { campaign, category, votes, now }: Category & { votes: Record<string, number> },
): Promise<CampaignResultRow> {
  const result = await resultOf(req, campaign, category)
  if (!result || result.state !== 'draft') throw refusal(409, '请先合成结果草案。')
  const ties = tiesOf(result.rows ?? [])
  const group = ties.find((works) => works.every(({ submission }) => submission in votes))
  if (!group) throw refusal(409, '这些作品没有并列，或没有给全并列的每一件。')
  const given = group.map(({ submission }) => votes[submission] as number)
  if (given.some((count) => !Number.isInteger(count) || count < 0 || count > 99))
    throw refusal(400, '表决票数请填 0 到 99 的整数。')
  if (new Set(given).size !== given.length)
    throw refusal(409, '表决后仍然同票，请再表决一轮，直到分出先后。')
  await inTransaction({ payload: req.payload, req, label: 'panel vote' }, async (inside) => {
    const own = Object.fromEntries(group.map(({ submission }, index) => [submission, given[index]]))
    await changeRow({
      req: inside,
      collection: 'campaign-results',
      id: result.id,
      data: { panel: { ...result.panel, ...own } },
    })
    await record(inside, {
      action: 'result.panelVote',
      target: { kind: 'campaign-results', id: result.id, title: result.title },
      organization: campaign.organization,
      detail: { votes: group.map(({ no }, index) => ({ no, votes: given[index] })) },
    })
  })
  return computeResult(req, { campaign, category, now })
}

export const resultOf = (req: PayloadRequest, campaign: CampaignRow, category: string) =>
  rowWhere<CampaignResultRow>({
    req,
    collection: 'campaign-results',
    where: { key: { equals: `${String(campaign.id)}:${category}` } },
  })

/** Oldest first. More than one when a work that was sent back had its final held again. */
async function finalRoundsOf(req: PayloadRequest, campaign: CampaignRow, category: string) {
  const all = (
    await rowsWhere<RoundRow>({
      req,
      collection: 'judging-rounds',
      where: { and: [{ campaign: { equals: campaign.id } }, { round: { equals: 'finalRound' } }] },
    })
  ).filter(({ organization }) => sameId(organization, campaign.organization))
  const own = all.filter((round) => round.category === category)
  const rounds = own.length > 0 ? own : all.filter((round) => !round.category)
  if (rounds.length === 0) throw refusal(409, '这个类别还没有终评。')
  if (rounds.some(({ state }) => state !== 'closed'))
    throw refusal(409, '终评还没有结束，评委全部锁定后请先结束这一轮。')
  return rounds
}

/** What the last panel that judged a work thinks of it. */
async function latestPanels(req: PayloadRequest, rounds: readonly RoundRow[]): Promise<Panel[]> {
  const latest = new Map<string, Panel>()
  for (const round of rounds)
    for (const panel of await panelsOf(req, round)) latest.set(panel.submission, panel)
  return [...latest.values()]
}

async function entriesOf(req: PayloadRequest, campaign: CampaignRow, category: string) {
  const entries = await rowsWhere<EntryRow>({
    req,
    collection: 'submissions',
    where: {
      and: [
        { campaign: { equals: campaign.id } },
        { category: { equals: category } },
        { state: { in: ['finalRound', 'publicity'] } },
      ],
    },
  })
  const unions = await rowsById<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    ids: entries.map(({ union }) => idOf(union)),
  })
  return entries.map(({ id, number, title, authors, union }) => ({
    id: String(id),
    no: number ?? '',
    title: title ?? '',
    author: (authors ?? []).map(({ name }) => name).join('、'),
    unit: unions.get(String(idOf(union)))?.name ?? '',
  }))
}

import type { Endpoint, PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { csvResponse } from '../csv'
import { rowOf, rowsById, rowsWhere } from '../rows'
import type { CampaignRow, EntryRow } from '../types'
import { offersUnder } from '../votes/offersUnder'
import { talliesOf } from '../votes/standing'
import { isBlackout } from '../votes/rule'
import { voteRuleOf } from '../rulesOf'
import { computeResult, recordPanelVote, resultOf } from './computeResult'
import { draftNotice } from './noticeDraft'
import { finalise, startPublicity } from './publicity'
import { campaignStatistics, feeTable, statisticsTable } from './readStatistics'
import { reopenResult } from './reopenResult'
import { tiesOf } from './resultRows'
import type { CampaignResultRow, CertificateRow, ObjectionRow } from './rows'

/**
 * Results of a campaign, by the chair: `GET /api/judging/campaigns/:id/results`, `POST …/results` `{ category }` computes the draft,
 * `POST …/panel` `{ category, votes }`, `POST …/publicity`, `…/finalise`, `…/notice` `{ category }`, `…/reopen` `{ category, reason }`;
 * for the organiser `GET …/statistics`, `…/statistics.csv`, `…/fees.csv?per1000=&perImage=&perClip=`.
 */
export const resultEndpoints: Endpoint[] = [
  {
    path: '/judging/campaigns/:id/results',
    method: 'get',
    handler: async (req) => {
      const campaign = await campaignFor(req, 'campaign.run')
      return answer(await resultDesk(req, campaign))
    },
  },
  act('results', async (req, given) => {
    const result = await computeResult(req, given)
    return { result: { ...result, ties: tiesOf(result.rows ?? []) } }
  }),
  act('panel', async (req, { body, ...given }) => ({
    result: await recordPanelVote(req, { ...given, votes: votesOf(body.votes) }),
  })),
  act('publicity', async (req, { campaign, category }) => ({
    result: await startPublicity(req, {
      campaign,
      result: await demandResult(req, campaign, category),
    }),
  })),
  act('finalise', async (req, { campaign, category }) =>
    finalise(req, { campaign, result: await demandResult(req, campaign, category) }),
  ),
  act('reopen', async (req, { campaign, category, body }) => ({
    result: await reopenResult(req, {
      campaign,
      result: await demandResult(req, campaign, category),
      reason: textOf(body.reason, { name: '原因', max: 300 }),
    }),
  })),
  act('notice', async (req, { campaign, category }) => ({
    news: await draftNotice(req, { campaign, result: await demandResult(req, campaign, category) }),
  })),
  {
    path: '/judging/campaigns/:id/statistics',
    method: 'get',
    handler: async (req) =>
      answer(await campaignStatistics(req, await campaignFor(req, 'campaign.run'))),
  },
  {
    path: '/judging/campaigns/:id/statistics.csv',
    method: 'get',
    handler: async (req) =>
      csvResponse(
        '征集统计.csv',
        await statisticsTable(req, await campaignFor(req, 'campaign.run')),
      ),
  },
  {
    path: '/judging/campaigns/:id/fees.csv',
    method: 'get',
    handler: async (req) => {
      const campaign = await campaignFor(req, 'campaign.run')
      const asked = new URL(req.url ?? '', 'http://here').searchParams
      const rate = (name: string, otherwise: number) => {
        const value = Number(asked.get(name) ?? otherwise)
        if (!Number.isFinite(value) || value < 0 || value > 100_000)
          throw refusal(400, `${name} 应是 0 到 100000 的数字。`)
        return value
      }
      const rates = {
        per1000: rate('per1000', 100),
        perImage: rate('perImage', 50),
        perClip: rate('perClip', 200),
      }
      return csvResponse('稿酬清单.csv', await feeTable(req, campaign, rates))
    },
  },
]

type Given = { campaign: CampaignRow; category: string; body: Record<string, unknown> }

function act(
  name: string,
  handler: (req: PayloadRequest, given: Given) => Promise<object>,
): Endpoint {
  return {
    path: `/judging/campaigns/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const campaign = await campaignFor(req, 'campaign.chair')
      const category = textOf(body.category, { name: '类别', max: 40 })
      if (!campaign.categories?.some(({ code }) => code === category))
        throw refusal(400, '请选择这个活动的一个类别。')
      return answer(await handler(req, { campaign, category, body }))
    },
  }
}

async function campaignFor(
  req: PayloadRequest,
  permission: 'campaign.run' | 'campaign.chair',
): Promise<CampaignRow> {
  if (!req.user) throw refusal(401, '请先登录。')
  const missing = '没有这个活动，或者不在您的范围里。'
  const id = routeId(req, missing)
  const campaign = await rowOf<CampaignRow>({ req, collection: 'campaigns', id })
  if (!campaign || !(await can(req, 'content.read', campaign.organization)))
    throw refusal(404, missing)
  const isChair = await can(req, 'campaign.chair', campaign.organization)
  if (!isChair && !(await can(req, permission, campaign.organization)))
    throw refusal(403, '这一步由评审负责人办理，您没有这项权限。')
  return campaign
}

async function demandResult(req: PayloadRequest, campaign: CampaignRow, category: string) {
  const result = await resultOf(req, campaign, category)
  if (!result) throw refusal(409, '请先合成这个类别的结果草案。')
  return result
}

async function resultDesk(req: PayloadRequest, campaign: CampaignRow) {
  const where = { campaign: { equals: campaign.id } }
  const isChair = await can(req, 'campaign.chair', campaign.organization)
  const rule = voteRuleOf(campaign)
  const quiet = rule ? isBlackout(rule, new Date()) : false
  const results =
    isChair && !quiet
      ? await rowsWhere<CampaignResultRow>({ req, collection: 'campaign-results', where })
      : []
  const objections = await rowsWhere<ObjectionRow>({ req, collection: 'objections', where })
  const certificates = await rowsWhere<CertificateRow>({ req, collection: 'certificates', where })
  const tallies = quiet ? [] : await talliesOf(req, campaign.id)
  const works = tallies.map(({ submission }) => submission)
  const entries = await rowsById<EntryRow>({ req, collection: 'submissions', ids: works })
  const offers = await offersUnder(req, works)
  return {
    campaign: {
      id: String(campaign.id),
      title: campaign.title ?? '',
      slug: campaign.slug ?? '',
      categories: campaign.categories ?? [],
    },
    results: results.map((result) => ({ ...result, ties: tiesOf(result.rows ?? []) })),
    isChair,
    certificates: certificates.map(
      ({ number, title, authors, award, revokedAt, revokeReason }) => ({
        ...{ number, title, authors, award, revokeReason },
        revokedAt: revokedAt ?? null,
      }),
    ),
    objections: objections.map(({ contact: _contact, ...objection }) => objection),
    votesHidden: quiet,
    tallies: tallies.map((tally) => ({
      ...tally,
      no: entries.get(tally.submission)?.number ?? '',
      title: entries.get(tally.submission)?.title ?? '',
      offers: offers.get(tally.submission) ?? 0,
    })),
  }
}

function votesOf(value: unknown): Record<string, number> {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    throw refusal(400, 'votes 应是 { 作品: 票数 }。')
  return Object.fromEntries(
    Object.entries(value).map(([work, count]) => [work, Number(count)] as const),
  )
}

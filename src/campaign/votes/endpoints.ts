import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { csvResponse } from '../csv'
import { rowOf, rowsWhere } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { CampaignRow, EntryRow } from '../types'
import { setStanding, setVoid } from './chairVotes'
import { outsideBlackout } from './outsideBlackout'
import type { VoteStanding } from './rule'
import { isBlackout } from './rule'
import { publicStanding } from './standing'
import { prepareVote, takeBallot } from './takeVote'
import { voteSources } from './voteSources'

/**
 * `POST /api/submissions/:id/votes` `{ altcha }` or `{ question, answer }` → `{ status: 'counted', nextAt }`; 409 with a reason
 * and `nextAt` when over a limit. A form without script is answered by a page.
 */
export const submissionVoteEndpoints: Endpoint[] = [
  { path: '/:id/votes', method: 'post', handler: (req) => voteFor(req, routeId(req, noWork)) },
]

/**
 * `POST /api/votes/challenge` `{ submission }` · `POST /api/votes/ballot` `{ submissions, altcha }` · `GET /api/votes/standing?campaign=`.
 * The chair: `GET /api/votes/sources?submission=`, `POST /api/votes/void`, `POST /api/votes/freeze`, `GET /api/votes/export?campaign=`.
 */
export const voteEndpoints: Endpoint[] = [
  {
    path: '/challenge',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const { captcha, cookie } = await prepareVote(req, bodyId(req, body.submission, noWork))
      const response = answer({ ...captcha })
      if (cookie) response.headers.append('Set-Cookie', cookie)
      return response
    },
  },
  {
    path: '/ballot',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const ids = Array.isArray(body.submissions) ? body.submissions : []
      if (ids.length === 0 || ids.length > 50) throw refusal(400, '请选择要投票的作品。')
      return answered(() =>
        takeBallot(req, { ids: ids.map((id) => bodyId(req, id, noWork)), proof: body }),
      )
    },
  },
  { path: '/standing', method: 'get', handler: standing },
  { path: '/sources', method: 'get', handler: sources },
  { path: '/void', method: 'post', handler: voidVotes },
  { path: '/freeze', method: 'post', handler: freeze },
  { path: '/export', method: 'get', handler: exportVotes },
]

const noWork = '没有这件作品，或者它不在投票之列。'

const voteFor = async (req: PayloadRequest, id: Id): Promise<Response> => {
  const isForm = (req.headers.get('content-type') ?? '').startsWith(
    'application/x-www-form-urlencoded',
  )
  if (!isForm) {
    const proof = await readBody(req)
    return answered(() => takeBallot(req, { ids: [id], proof }))
  }
  const form = new URLSearchParams(await (req.text?.() ?? Promise.resolve('')))
  const proof = Object.fromEntries(form)
  const back = new URLSearchParams()
  try {
    back.set('next', (await takeBallot(req, { ids: [id], proof })).nextAt)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    back.set('refused', error.message)
  }
  return new Response(null, {
    status: 303,
    headers: { Location: `/votes/${String(id)}?${back}`, 'Cache-Control': 'no-store' },
  })
}

/** A refusal keeps the time when it may be tried again. */
async function answered(act: () => Promise<object>): Promise<Response> {
  try {
    return answer(await act())
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    const { nextAt } = error as { nextAt?: string }
    return answer({ errors: [{ message: error.message }], ...(nextAt && { nextAt }) }, error.status)
  }
}

async function standing(req: PayloadRequest): Promise<Response> {
  const campaign = await campaignOf(req)
  return answer(await publicStanding(req, campaign, new Date()))
}

async function sources(req: PayloadRequest): Promise<Response> {
  const asked = new URL(req.url ?? '', 'http://here').searchParams.get('submission')
  const { entry, campaign } = await chairedEntry(req, asked)
  const rule = voteRuleOf(campaign)
  if (rule && isBlackout(rule, new Date()))
    throw refusal(409, '投票最后 24 小时不显示票数，投票结束后再看。')
  return answer({ ...(await voteSources(req, entry.id)) })
}

async function voidVotes(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  return answer(await setVoid(req, await chairedEntry(req, body.submission), body))
}

const STANDINGS: readonly VoteStanding[] = ['open', 'warned', 'frozen', 'hidden']

async function freeze(req: PayloadRequest): Promise<Response> {
  const body = await readBody(req)
  const chosen = STANDINGS.find((known) => known === body.standing)
  if (!chosen) throw refusal(400, `standing 应是 ${STANDINGS.join('、')} 之一。`)
  const reason = textOf(body.reason, { name: '原因', max: 300 })
  await setStanding(req, await chairedEntry(req, body.submission), { standing: chosen, reason })
  return answer({ standing: chosen })
}

/** For an inspection: every vote with hashed ids, nothing that leads back to a person. */
async function exportVotes(req: PayloadRequest): Promise<Response> {
  const campaign = await campaignOf(req)
  await demandChair(req, campaign)
  const votes = await rowsWhere<Record<string, string | boolean | null>>({
    req,
    collection: 'votes',
    where: {
      and: [{ campaign: { equals: String(campaign.id) } }, await outsideBlackout(req)],
    },
  })
  const head = [
    '作品',
    '日期',
    '时间',
    '投票人（散列）',
    '设备（散列）',
    '网络（散列）',
    '无效',
    '原因',
  ]
  return csvResponse('votes.csv', [
    head,
    ...votes.map((vote) => [
      ...['submission', 'day', 'at', 'voter', 'device', 'address'].map((name) =>
        String(vote[name] ?? ''),
      ),
      vote.void ? '是' : '',
      String(vote.voidReason ?? ''),
    ]),
  ])
}

async function campaignOf(req: PayloadRequest): Promise<CampaignRow> {
  const asked = new URL(req.url ?? '', 'http://here').searchParams.get('campaign')
  const id = bodyId(req, asked, '没有这个活动。')
  const campaign = await rowOf<CampaignRow & { _status?: string }>({
    req,
    collection: 'campaigns',
    id,
  })
  if (!campaign || campaign._status !== 'published') throw refusal(404, '没有这个活动。')
  return campaign
}

async function chairedEntry(req: PayloadRequest, submission: unknown) {
  if (!req.user) throw refusal(401, '请先登录。')
  const id = bodyId(req, submission, noWork)
  const entry = await rowOf<EntryRow>({ req, collection: 'submissions', id })
  const campaign = await rowOf<CampaignRow>({
    req,
    collection: 'campaigns',
    id: idOf(entry?.campaign) ?? 0,
  })
  if (!entry || !campaign) throw refusal(404, noWork)
  await demandChair(req, campaign)
  return { entry, campaign }
}

async function demandChair(req: PayloadRequest, campaign: CampaignRow): Promise<void> {
  if (!req.user) throw refusal(401, '请先登录。')
  if (!(await can(req, 'campaign.chair', campaign.organization)))
    throw refusal(403, '这一步由评审负责人办理，您没有这项权限。')
}

const bodyId = (req: PayloadRequest, value: unknown, missing: string): Id =>
  routeId({ payload: req.payload, routeParams: { id: value ?? '' } } as never, missing)

import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { can } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { rowOf, rowWhere } from '../rows'
import type { CampaignRow } from '../types'
import { demandProof } from '@/captcha/demandProof'
import { answerObjection, lodgeObjection, revealContact } from './objections'
import type { ObjectionRow } from './rows'

/**
 * `POST /api/objections/lodge` `{ campaign, number, text, contact, question, answer }` → `{ number }`, also as a plain form.
 * `GET /api/objections/:id/progress` by number → state and reply. `POST …/answer` `{ upheld, reply }` and `…/reveal` `{ reason }` by the
 * organiser.
 */
export const objectionEndpoints: Endpoint[] = [
  { path: '/lodge', method: 'post', handler: lodge },
  {
    path: '/:id/progress',
    method: 'get',
    handler: async (req) => {
      const number = String(req.routeParams?.id ?? '')
      const row = await rowWhere<ObjectionRow>({
        req,
        collection: 'objections',
        where: { number: { equals: number } },
      })
      if (!row) throw refusal(404, '没有这个编号的异议。')
      return answer({ number, state: row.state, reply: row.reply ?? '' })
    },
  },
  {
    path: '/:id/answer',
    method: 'post',
    handler: async (req) => {
      const objection = await ownObjection(req)
      const body = await readBody(req)
      if (typeof body.upheld !== 'boolean') throw refusal(400, '请选择异议是否成立。')
      const reply = textOf(body.reply, { name: '答复', max: 1000 })
      await answerObjection(req, { objection, upheld: body.upheld, reply })
      return answer({ answered: true })
    },
  },
  {
    path: '/:id/reveal',
    method: 'post',
    handler: async (req) => {
      const objection = await ownObjection(req)
      const body = await readBody(req)
      const reason = textOf(body.reason, { name: '原因', max: 300 })
      return answer({ contact: await revealContact(req, { objection, reason }) })
    },
  },
]

/** How long a question may be answered. */
export const questionMs = 30 * 60_000

export const objectionWords = (campaign: string | number) => `objection ${String(campaign)}`

async function lodge(req: PayloadRequest): Promise<Response> {
  const isForm = (req.headers.get('content-type') ?? '').startsWith(
    'application/x-www-form-urlencoded',
  )
  const given = isForm
    ? Object.fromEntries(new URLSearchParams(await (req.text?.() ?? Promise.resolve(''))))
    : await readBody(req)
  if (!isForm) return answer({ number: (await lodgeFrom(req, given)).number }, 201)
  const back = new URLSearchParams()
  try {
    back.set('lodged', (await lodgeFrom(req, given)).number)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    back.set('refused', error.message)
    back.set('text', String(given.text ?? '').slice(0, 1000))
    back.set('work', String(given.number ?? '').slice(0, 40))
  }
  const slug = String(given.slug ?? '')
  const page = /^[a-z0-9-]{1,80}$/.test(slug) ? `/publicity/${slug}` : '/'
  return new Response(null, {
    status: 303,
    headers: { Location: `${page}?${back}#objection`, 'Cache-Control': 'no-store' },
  })
}

async function lodgeFrom(req: PayloadRequest, given: Record<string, unknown>) {
  const text = textOf(given.text, { name: '异议内容', max: 1000 })
  const contact = textOf(given.contact, { name: '联系方式', max: 100 })
  const number = textOf(given.number, { name: '作品编号', max: 40 })
  const id = routeId(
    { payload: req.payload, routeParams: { id: given.campaign ?? '' } } as never,
    '没有这个活动。',
  )
  const campaign = await rowOf<CampaignRow>({ req, collection: 'campaigns', id })
  if (!campaign) throw refusal(404, '没有这个活动。')
  const now = new Date()
  // Before anything is written: whoever answered once must not lodge a hundred. The page asks a new one each time.
  await demandProof({
    ...{ payload: req.payload, now, subject: objectionWords(campaign.id) },
    proof: { question: given.question, answer: given.answer },
    wrong: '验证题没有答对或已过期，请回答新的一道。',
  })
  return lodgeObjection(req, { campaign, number, text, contact, now })
}

async function ownObjection(req: PayloadRequest): Promise<ObjectionRow> {
  if (!req.user) throw refusal(401, '请先登录。')
  const id = routeId(req, '没有这条异议。')
  const row = await rowOf<ObjectionRow>({ req, collection: 'objections', id })
  // The chair answers as well: it is the chair's desk the objections stand on.
  const may =
    row &&
    ((await can(req, 'campaign.run', row.organization)) ||
      (await can(req, 'campaign.chair', row.organization)))
  if (!may) throw refusal(404, '没有这条异议。')
  return row
}

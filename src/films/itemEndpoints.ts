import type { Endpoint, PayloadRequest } from 'payload'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { openAccount } from '@/distribution/accounts'
import { answer, demand, readBody, refusal, routeId } from '@/distribution/answer'
import type { Account } from '@publishers/contract'
import { THEMES } from '@media/video/storyboard'
import { draftFilm } from './draftFilm'
import { readFilm } from './film'
import { refuseWithdrawn } from './refuseWithdrawn'
import { filmView } from './filmView'

/**
 * `POST /api/<kind>/:id/film` `{ account?, theme? }` → 201, a film drafted from the newest revision (as `desk` of a film).
 * Needs `content.write`. Errors: 400 malformed, 401, 403, 404.
 */
export const filmItemEndpoints = (kind: Kind): Endpoint[] => [
  { path: '/:id/film', method: 'post', handler: (req) => draft(req, kind) },
]

async function draft(req: PayloadRequest, kind: Kind): Promise<Response> {
  const body = await readBody(req)
  if (!req.user) throw refusal(401, '请先登录。')
  const { payload } = req
  const item = await headOf({ payload, req, kind, id: routeId(req, missing) })
  if (!item) throw refusal(404, missing)
  const { organization } = item
  await demand({ req, permission: 'content.write', seeing: 'content.read', organization, missing })
  await refuseWithdrawn(req, { kind, item: item.id })
  const theme = THEMES.find((name) => name === body.theme)
  if (body.theme !== undefined && !theme) throw refusal(400, '没有这个配色。')
  const account = await accountOf(req, body.account)
  const id = await draftFilm({ req, kind, item, account, theme })
  const film = await readFilm({ payload, req, id })
  if (!film) throw refusal(404, '没有这部短片。')
  return answer(await filmView(req, film), 201)
}

const missing = '没有这篇稿件。'

async function accountOf(req: PayloadRequest, value: unknown): Promise<Account | undefined> {
  if (value === undefined || value === null) return undefined
  const noAccount = '没有这个账号。'
  const params = { ...req, routeParams: { id: String(value) } } as PayloadRequest
  const open = await openAccount({ payload: req.payload, req, id: routeId(params, noAccount) })
  if (!open) throw refusal(404, noAccount)
  const permission = 'account.read'
  const { organization } = open
  await demand({ req, permission, seeing: permission, organization, missing: noAccount })
  return open.account
}

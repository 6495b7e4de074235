import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { lodgeObjection } from '@/comments/objections/lodgeObjection'
import { answer, readBody, refusal } from '@/distribution/answer'
import { prepareGuest } from './captchaOf'
import { commentsFor } from './commentsFor'
import { formPage } from './formPage'
import { demandLiveItem } from './mayComment'
import { readOwn } from './ownComments'
import { sendPicture } from './pictureEndpoint'
import { postComment } from './postComment'
import type { Given } from './readGiven'
import { readGiven } from './readGiven'
import { reportComment } from './reportComment'
import { speakerOf } from './speaker'
import { takeBack } from './takeBack'

/**
 * Comments on our own site, for everybody. `POST /api/comments` `{ kind, item, text, parent?, name?, picture?, age?, guardian?, once?,
 * altcha | question + answer }` → 201 `{ id, state: 'pending' }` (JSON, or a form, with or without a file, which is answered by a
 * page); guests bring a proof from `POST /api/comments/challenge` `{ kind, item }`. `GET …/for?kind=&item=&page=` → what is
 * shown, and one's own. `GET …/mine?page=`. `POST …/:id/take-back`, `POST …/:id/object` `{ text }`, `POST …/:id/report` `{ code }`,
 * `GET …/:id/picture`.
 */
export const siteCommentEndpoints: Endpoint[] = [
  { path: '/', method: 'post', handler: guarded(post) },
  { path: '/challenge', method: 'post', handler: challenge },
  { path: '/for', method: 'get', handler: async (req) => answer(await commentsFor(req)) },
  { path: '/mine', method: 'get', handler: mine },
  { path: '/:id/picture', method: 'get', handler: sendPicture },
  { path: '/:id/take-back', method: 'post', handler: guarded(back) },
  { path: '/:id/object', method: 'post', handler: guarded(object) },
  { path: '/:id/report', method: 'post', handler: guarded(report) },
]

/** A page of another site writes nothing in anybody's name. */
function guarded(handler: (req: PayloadRequest) => Promise<Response>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (req.headers.get('sec-fetch-site') === 'cross-site')
      throw refusal(403, '请在本站页面上操作。')
    return handler(req)
  }
}

async function post(req: PayloadRequest): Promise<Response> {
  const given = await readGiven(req)
  if (given.isForm) return formPage(page(req, given), () => postComment(req, given))
  try {
    const { id, isNew, cookie } = await postComment(req, given)
    const body = { id, state: 'pending', message: '已收到，审核后公开；公开前只有您自己能看到。' }
    return withCookie(answer(body, isNew ? 201 : 200), cookie)
  } catch (error) {
    return waiting(error)
  }
}

async function challenge(req: PayloadRequest): Promise<Response> {
  const { kind, item } = await readBody(req)
  const now = new Date()
  const { id } = await demandLiveItem(req, { kind, item, now })
  const { captcha, cookie } = await prepareGuest(req, { kind: String(kind), item: id, now })
  return withCookie(answer({ ...captcha }), cookie)
}

async function mine(req: PayloadRequest): Promise<Response> {
  const { searchParams } = new URL(req.url ?? '', 'http://here')
  const page = Number(searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 10_000) throw refusal(400, '页码不对。')
  return answer(await readOwn({ payload: req.payload, speaker: await speakerOf(req), page }))
}

async function back(req: PayloadRequest): Promise<Response> {
  const given = await readGiven(req)
  const act = async () => takeBack(req, { id: req.routeParams?.id, speaker: await speakerOf(req) })
  if (given.isForm) return formPage(page(req, given), act, '已删除。')
  return answer(await act())
}

async function object(req: PayloadRequest): Promise<Response> {
  const given = await readGiven(req)
  const { text } = given.fields
  const act = async () =>
    lodgeObjection(req, { id: req.routeParams?.id, text, speaker: await speakerOf(req) })
  const told = '申诉已提交，由另一位工作人员复核。'
  if (given.isForm) return formPage(page(req, given), act, told)
  const { id, state } = await act()
  return answer({ id, state, message: told }, 201)
}

async function report(req: PayloadRequest): Promise<Response> {
  const given = await readGiven(req)
  const { fields } = given
  const act = () => reportComment(req, { id: req.routeParams?.id, fields })
  const told = '谢谢，举报已收到，工作人员会尽快核查。'
  if (given.isForm) return formPage(page(req, given), act, told)
  const { cookie } = await act()
  return withCookie(answer({ reported: true, message: told }), cookie)
}

const page = ({ payload }: PayloadRequest, { fields }: Given) => ({
  fields,
  secret: payload.secret,
})

function withCookie(response: Response, cookie: string | undefined): Response {
  if (cookie) response.headers.append('Set-Cookie', cookie)
  return response
}

/** Too often: when it may be tried again. */
function waiting(error: unknown): Response {
  if (!(error instanceof APIError) || error.status !== 429) throw error
  const { waitSeconds = 60 } = error as APIError & { waitSeconds?: number }
  const response = answer({ errors: [{ message: error.message }] }, 429)
  response.headers.set('Retry-After', String(waitSeconds))
  return response
}

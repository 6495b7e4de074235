import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { isSoleJudge, rolesOf } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { rowOf } from '../rows'
import type { AssignmentRow, ScoreRow } from '../types'
import { blindFileResponse, filesOf } from './blindFile'
import { chairDesk } from './chairDesk'
import { namesIn, workFacts } from './conflictFacts'
import { closeRound } from './closeRound'
import { formalChecks } from './formalChecks'
import { acceptInvitation, declineInvitation, recuse } from './invitation'
import { blindList, judgeDesk } from './judgeDesk'
import { isGone } from './stillJudged'
import { openRound } from './openRound'
import { reassign, waiveReassignment } from './reassign'
import { askReopen, decideReopen } from './reopen'
import { chairRound, demandOpen, entryById, ownAssignment, ownSheet, roundById } from './rounds'
import { lockSheet, saveScore } from './saveScore'

/**
 * The judges' desk. A judge: `GET /api/judging/desk`, `GET /judging/rounds/:id/sheets`, `POST /judging/rounds/:id/accept|decline|lock`,
 * `POST /judging/assignments/:id/score|recuse|reopen`, `GET /judging/assignments/:id/files/:index`. The chair:
 * `GET /judging/chair`, `POST /judging/rounds/:id/open|close`, `POST /judging/assignments/:id/reassign`,
 * `POST /judging/scores/:id/reopen`. Errors: 400 malformed, 401, 403, 404, 409 not now, each with its reason.
 */
export const judgingEndpoints: Endpoint[] = [
  get('/judging/desk', async (req) => answer(await judgeDesk(judge(req)))),
  get('/judging/rounds/:id/sheets', async (req) => {
    const { round, sheet } = await judgesRound(req)
    demandOpen(sheet, round, new Date())
    return answer(await blindList(req, round, sheet))
  }),
  post('/judging/rounds/:id/accept', async (req, body) => {
    await acceptInvitation(req, { ...(await judgesRound(req)), body })
    return answer({ accepted: true })
  }),
  post('/judging/rounds/:id/decline', async (req, body) => {
    await declineInvitation(req, { ...(await judgesRound(req)), reason: reasonOf(body) })
    return answer({ declined: true })
  }),
  post('/judging/rounds/:id/lock', async (req) => {
    const { round, sheet } = await judgesRound(req)
    demandOpen(sheet, round, new Date())
    if (round.state !== 'open') throw refusal(409, '这一轮已经结束。')
    return answer(await lockSheet(req, { round, sheet }))
  }),
  post('/judging/assignments/:id/score', async (req, body) => {
    const { assignment, round } = await judgesWork(req)
    return answer(await saveScore(req, { assignment, round, body, now: new Date() }))
  }),
  post('/judging/assignments/:id/recuse', async (req, body) => {
    await recuse(req, { ...(await judgesWork(req)), reason: reasonOf(body) })
    return answer({ recused: true })
  }),
  post('/judging/assignments/:id/reopen', async (req, body) => {
    await askReopen(req, { ...(await judgesWork(req)), reason: reasonOf(body) })
    return answer({ asked: true })
  }),
  get('/judging/assignments/:id/files/:index', async (req) => {
    const { assignment } = await judgesWork(req)
    if (assignment.state !== 'assigned') throw refusal(403, '这件作品已回避，不能再看。')
    const index = Number(req.routeParams?.index)
    const entry = await entryById(req, assignment.submission)
    if (isGone(entry)) throw refusal(404, '这件作品已经撤回，不再评审。')
    const file = (await filesOf(req, entry))[index]
    if (!file) throw refusal(404, '没有这个文件。')
    const about = (await workFacts(req, [entry])).get(String(entry.id))
    return blindFileResponse(req, { file, index, names: about ? namesIn(about) : [] })
  }),

  get('/judging/chair', async (req) => {
    if (!req.user) throw refusal(401, '请先登录。')
    return answer({ rounds: await chairDesk(req), checks: await formalChecks(req) })
  }),
  post('/judging/rounds/:id/open', async (req, body) => {
    const round = await chairRound(req, roundId(req), 'campaign.run')
    return answer({ ...(await openRound(req, round, { reason: reasonOf(body) })) })
  }),
  post('/judging/rounds/:id/close', async (req) =>
    answer({ ...(await closeRound(req, await chairRound(req, roundId(req)))) }),
  ),
  post('/judging/assignments/:id/reassign', async (req, body) => {
    const assignment = await rowOf<AssignmentRow>({
      req,
      collection: 'judging-assignments',
      id: routeId(req, '没有这项分派。'),
    })
    if (!assignment) throw refusal(404, '没有这项分派。')
    const round = await chairRound(req, (await roundById(req, assignment.round)).id)
    if (body.waive === true)
      await waiveReassignment(req, { assignment, round, reason: reasonOf(body) })
    else await reassign(req, { assignment, round, judge: judgeId(req, body.judge) })
    return answer({ reassigned: body.waive !== true })
  }),
  post('/judging/scores/:id/reopen', async (req, body) => {
    const score = await rowOf<ScoreRow>({
      req,
      collection: 'scores',
      id: routeId(req, '没有这份评分。'),
    })
    if (!score) throw refusal(404, '没有这份评分。')
    const round = await chairRound(req, (await roundById(req, score.round)).id)
    if (typeof body.approve !== 'boolean') throw refusal(400, '请注明 approve: true 或 false。')
    await decideReopen(req, { score, round, approve: body.approve, reason: reasonOf(body) })
    return answer({ reopened: body.approve })
  }),
]

function get(path: string, handler: PayloadHandler): Endpoint {
  return { path, method: 'get', handler }
}

function post(
  path: string,
  act: (req: PayloadRequest, body: Record<string, unknown>) => Promise<Response>,
): Endpoint {
  return { path, method: 'post', handler: async (req) => act(req, await readBody(req)) }
}

const roundId = (req: PayloadRequest) => routeId(req, '没有这个评审轮次。')
const reasonOf = (body: Record<string, unknown>) => textOf(body.reason, { name: '原因', max: 300 })

/** Only who holds the role of a judge has a judge's desk, and nobody who has another desk beside it. */
function judge(req: PayloadRequest): PayloadRequest {
  if (!req.user) throw refusal(401, '请先登录。')
  if (!rolesOf(req.user).some(({ role }) => role === 'judge'))
    throw refusal(403, '评审桌只对评委开放。')
  if (!isSoleJudge(req.user))
    throw refusal(403, '您还有评委以外的角色，不能参加盲评；请管理员另给您一个评委账号。')
  return req
}

async function judgesRound(req: PayloadRequest) {
  judge(req)
  const sheet = await ownSheet(req, roundId(req))
  return { sheet, round: await roundById(req, sheet.round) }
}

/** Own work, of a list that is open to this judge. */
async function judgesWork(req: PayloadRequest) {
  const assignment = await ownAssignment(judge(req), routeId(req, '没有这件作品。'))
  const round = await roundById(req, assignment.round)
  demandOpen(await ownSheet(req, round.id), round, new Date())
  return { assignment, round }
}

function judgeId(req: PayloadRequest, value: unknown): Id {
  const id = String(value ?? '')
  if (!id) throw refusal(400, '请选一位评委。')
  return routeId({ ...req, routeParams: { id } } as PayloadRequest, '没有这位评委。')
}

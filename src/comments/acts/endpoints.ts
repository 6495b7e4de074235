import type { Endpoint, PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { visibleComment } from '../decide/visibleComment'
import type { Act } from './act'
import { cancelAct, confirmAct, retryAct } from './byHand'
import { actsOf, actsWaiting, mayDo } from './readActs'
import { readAct, toComment } from './rows'

/**
 * `POST /api/comment-acts/:id/retry|cancel|confirm` → the act afterwards; confirm takes `{ done, note? }`. Of a reply for
 * whoever may reply; of anything else for moderators, and for operators what a person ordered.
 * `GET …/waiting` → `{ acts }` that wait for this person. Errors: 400 malformed, 401, 403, 404, 409 not in this state, with the reason.
 */
export const actEndpoints: Endpoint[] = [
  {
    path: '/waiting',
    method: 'get',
    handler: async (req) => answer({ acts: await actsWaiting(req) }),
  },
  byHand('retry', ({ req, act }) => retryAct({ req, act })),
  byHand('cancel', ({ req, act }) => cancelAct({ req, act })),
  byHand('confirm', ({ req, act, body }) => {
    if (typeof body.done !== 'boolean')
      throw refusal(400, '请说明平台上是否已经完成：done 应为 true 或 false。')
    const note = textOf(body.note, { name: '说明', max: 300 })
    return confirmAct({ req, act, done: body.done, note })
  }),
]

/** `GET /api/comments/:id/acts` → `{ acts }`, in order. */
export const commentActEndpoints: Endpoint[] = [
  {
    path: '/:id/acts',
    method: 'get',
    handler: async (req) => {
      const comment = await visibleComment({ req, permission: 'comment.read' })
      return answer({ acts: await actsOf(req, toComment(comment)) })
    },
  },
]

type Doing = { req: PayloadRequest; act: Act; body: Record<string, unknown> }

function byHand(
  name: 'retry' | 'cancel' | 'confirm',
  doing: (doing: Doing) => Promise<void>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const act = await visibleAct(req)
      await doing({ req, act, body })
      return answer(publicAct((await readAct({ payload: req.payload, id: act.id })) ?? act))
    },
  }
}

async function visibleAct(req: PayloadRequest): Promise<Act> {
  if (!req.user) throw refusal(401, '请先登录。')
  const act = await readAct({ payload: req.payload, id: routeId(req, missing) })
  if (!act || !(await can(req, 'comment.read', act.organization))) throw refusal(404, missing)
  if (!(await mayDo(req, act))) throw refusal(403, '您没有这项权限。')
  return act
}

const missing = '没有这项操作。'

/** Without the machine's own fields. */
const publicAct = ({ leaseOwner: _owner, leaseUntil: _until, fence: _fence, ...rest }: Act) => rest

import type { Endpoint, PayloadRequest } from 'payload'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { demandManager } from './endpoints'
import { exportLabels } from './exportLabels'
import { lookAgain, offerSecondLooks } from './secondLook'

/**
 * `GET /api/comments/labels.jsonl?reason=` → labelled rows, masked, by `moderation.manage` on the root; leaves a trace.
 * `GET /api/comments/second-looks` → what one may look at a second time, blind; `POST /api/comments/:id/second-look`
 * `{ sentiment, intent, violation? }` keeps what a second person says and changes nothing.
 */
export const learningCommentEndpoints: Endpoint[] = [
  {
    path: '/labels.jsonl',
    method: 'get',
    handler: async (req) => {
      await demandManager(req)
      const asked = new URL(req.url ?? 'http://x').searchParams.get('reason') ?? ''
      return exportLabels(req, textOf(asked, { name: '原因', max: 300 }))
    },
  },
  {
    path: '/second-looks',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      return answer({ comments: await offerSecondLooks(req) })
    },
  },
  {
    path: '/:id/second-look',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const id = routeId(req, '没有这条留言。')
      await lookAgain({ req, id, labels: await labelsOf(req) })
      return answer({ kept: true })
    },
  },
]

async function labelsOf(req: PayloadRequest) {
  const { sentiment, intent, violation } = await readBody(req)
  const isNone = violation === undefined || violation === null || violation === ''
  if (!isOneOf(SENTIMENTS, sentiment)) throw refusal(400, '请选择情绪。')
  if (!isOneOf(INTENTS, intent)) throw refusal(400, '请选择意图。')
  if (!isNone && !isOneOf(VIOLATIONS, violation)) throw refusal(400, '没有这项违规。')
  return { sentiment, intent, violation: isNone ? '' : String(violation) }
}

const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value)

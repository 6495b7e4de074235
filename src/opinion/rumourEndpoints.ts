import type { Endpoint } from 'payload'
import { reasonOf } from '@/comments/decide/commandOf'
import { visibleComment } from '@/comments/decide/visibleComment'
import { answer, readBody, refusal } from '@/distribution/answer'
import { checkRumour } from './checkRumour'

/**
 * `POST /api/comments/:id/rumour` `{ reason?, round? }` → `{ comment, ticket, alert, draft }`, by `comment.moderate`. The comment is
 * held and stays; the draft is for the editors. Errors: 400, 401, 403, 404, 409 decided meanwhile.
 */
export const rumourEndpoints: Endpoint[] = [
  {
    path: '/:id/rumour',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const comment = await visibleComment({ req })
      const { round } = body
      if (round !== undefined && !Number.isSafeInteger(round))
        throw refusal(400, 'round 应是您看到的处理次数（整数）。')
      const reason = reasonOf(body)
      const seen = round === undefined ? {} : { round: round as number }
      return answer(await checkRumour({ req, comment, reason, ...seen, now: new Date() }))
    },
  },
]

import type { Endpoint } from 'payload'
import { visibleComment } from '@/comments/decide/visibleComment'
import { answer, readBody, textOf } from '@/distribution/answer'
import { revealOriginal } from './revealOriginal'

/**
 * `POST /api/comments/:id/reveal` `{ reason }` → `{ original }`: the words as written, for the evidence role; each look is in the
 * audit log with its reason. Errors: 400 no reason, 401, 403, 404, 409 it cannot be opened any more, with why.
 */
export const evidenceEndpoints: Endpoint[] = [
  {
    path: '/:id/reveal',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const reason = textOf(body.reason, { name: '查看原因', max: 300 })
      const comment = await visibleComment({ req, permission: 'comment.evidence' })
      return answer({ original: await revealOriginal(req, { comment, reason }) })
    },
  },
]

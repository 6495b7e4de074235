import type { Endpoint } from 'payload'
import { reasonOf } from '@/comments/decide/commandOf'
import { visibleComment } from '@/comments/decide/visibleComment'
import { answer, readBody } from '@/distribution/answer'
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
      const reason = reasonOf(body, '查看原因')
      const comment = await visibleComment({ req, permission: 'comment.evidence' })
      return answer({ original: await revealOriginal(req, { comment, reason }) })
    },
  },
]

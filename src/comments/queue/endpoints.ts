import type { Endpoint, PayloadRequest } from 'payload'
import { visibleComment } from '@/comments/decide/visibleComment'
import { answer, refusal } from '@/distribution/answer'
import { readChanges } from './changes'
import { readCounts } from './counts'
import { readCursor } from './cursor'
import { filterOf } from './filterOf'
import { readContext } from './readContext'
import { readQueue } from './readQueue'

const USUAL = 30
const MOST = 100

/**
 * `GET /api/comments/queue?channel&item&sentiment&intent&violation&state&text&organization&cursor&limit` →
 * `{ docs, nextCursor, counts?, at }`, counts with the first page; `/queue/changes?since=` what happened meanwhile;
 * `/:id/context` the thread, the author's history, replies, acts and decisions. Need `comment.read`; rows of its organizations only.
 */
export const queueEndpoints: Endpoint[] = [
  {
    path: '/queue',
    method: 'get',
    handler: async (req) => {
      demandPerson(req)
      const at = new Date().toISOString()
      const query = req.query ?? {}
      const filter = await filterOf(req, query)
      const cursor = readCursor(query.cursor)
      const page = await readQueue({ req, filter, cursor, limit: limitOf(query.limit) })
      // A search is bounded by what it looked through; there is nothing to count.
      if (cursor || filter.text) return answer({ ...page, at })
      const whole = page.nextCursor === null ? page.docs : undefined
      return answer({ ...page, counts: await readCounts({ req, filter, whole }), at })
    },
  },
  {
    path: '/queue/changes',
    method: 'get',
    handler: async (req) => {
      demandPerson(req)
      return answer(await readChanges(req, { since: req.query?.since }))
    },
  },
  {
    path: '/:id/context',
    method: 'get',
    handler: async (req) => {
      const { id } = await visibleComment({ req, permission: 'comment.read' })
      return answer(await readContext(req, id))
    },
  },
]

function demandPerson(req: PayloadRequest): void {
  if (!req.user) throw refusal(401, '请先登录。')
}

function limitOf(limit: unknown): number {
  const asked = Number(limit ?? USUAL)
  return Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), MOST) : USUAL
}

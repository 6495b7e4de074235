import type { Endpoint, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idIn } from '@/database/idIn'
import { answer, readBody, refusal } from '@/distribution/answer'
import { commandOf } from './commandOf'
import { decideComment } from './decideComment'
import { visibleComment } from './visibleComment'

/** What a person can look over before pressing a key. */
const MOST = 100

export type BulkResult =
  | { id: Id; ok: true; round: number; state: string }
  | { id: Id; ok: false; status: number; message: string }

/**
 * `POST /api/comments/moderate` `{ ids: ≤ 100, action, violation?, rounds?: { [id]: round } }` →
 * `{ results: [{ id, ok, round, state } | { id, ok: false, status, message }] }`, in the order asked; one failure stops nothing.
 */
export const bulkEndpoint: Endpoint = {
  path: '/moderate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(401, '请先登录。')
    const body = await readBody(req)
    const ids = idsOf(body.ids)
    const command = commandOf(body)
    const rounds = roundsOf(body.rounds)
    const results: BulkResult[] = []
    for (const id of ids) {
      const round = rounds[String(id)]
      const own = { ...command, ...(round !== undefined && { round }) }
      results.push(await one({ req, id, command: own }))
    }
    return answer({ results })
  },
}

type One = { req: PayloadRequest; id: Id; command: ReturnType<typeof commandOf> }

async function one({ req, id, command }: One): Promise<BulkResult> {
  try {
    const here = idIn(req.payload, id)
    if (here === undefined) throw refusal(404, '没有这条留言。')
    const found = await visibleComment({ req, id: here })
    const { round, state } = await decideComment({ req, id: found.id, command, way: 'bulk' })
    return { id, ok: true, round: round ?? 0, state }
  } catch (error) {
    return { id, ok: false, ...told(req, error) }
  }
}

function told(req: PayloadRequest, error: unknown): { status: number; message: string } {
  const { name, status, message } = error as { name?: string; status?: number; message?: string }
  if (name === 'Refused' && status && message) return { status, message }
  req.payload.logger.error({ msg: 'a comment of many was not decided', err: error })
  return { status: 500, message: '这一条没有处理成，请稍后再试。' }
}

function idsOf(ids: unknown): Id[] {
  const isFine =
    Array.isArray(ids) &&
    ids.length > 0 &&
    ids.length <= MOST &&
    ids.every((id) => typeof id === 'number' || typeof id === 'string')
  if (!isFine) throw refusal(400, `请选择 1 至 ${MOST} 条留言。`)
  return [...new Map((ids as Id[]).map((id) => [String(id), id])).values()]
}

function roundsOf(rounds: unknown): Record<string, number> {
  if (typeof rounds !== 'object' || rounds === null || Array.isArray(rounds)) return {}
  return Object.fromEntries(
    Object.entries(rounds).filter(([, round]) => Number.isSafeInteger(round)),
  ) as Record<string, number>
}

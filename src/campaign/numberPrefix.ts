import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import type { Finding } from '@publishers/contract'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { Refused } from '@/review/refused'

type Call = { id: Id; numberPrefix?: string | null; title?: string | null; _status?: string | null }
type Asked = { id: Id; prefix: unknown }

/** Said before the review; the gate below is what holds when two calls go live at the same time. */
export async function prefixFindings(req: PayloadRequest, asked: Asked): Promise<Finding[]> {
  const other = await holderOf(req, asked)
  if (!other) return []
  return [
    {
      level: 'block',
      field: 'numberPrefix',
      code: 'numberPrefix.taken',
      message: takenBy(asked, other),
      remedy: '换一个前缀。',
    },
  ]
}

/**
 * Numbers are unique in the whole house, so no two calls count with the same prefix: neither one that is live nor one that
 * was. In the transaction that makes the call live; those run one after the other.
 */
export const keepPrefixApart: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const { id, numberPrefix } = { ...originalDoc, ...data } as Call
  const asked = { id, prefix: numberPrefix }
  const other = await holderOf(req, asked)
  if (other) throw new Refused(409, `${takenBy(asked, other)}，请换一个前缀。`)
  return data
}

const takenBy = ({ prefix }: Asked, { title }: Call): string =>
  `编号前缀 ${String(prefix)} 已由征集活动“${title ?? ''}”使用，编号会重复`

async function holderOf(req: PayloadRequest, { id, prefix }: Asked): Promise<Call | undefined> {
  if (!prefix) return undefined
  const wasLive: Where = {
    or: [{ _status: { equals: 'published' } }, { publishedAt: { exists: true } }],
  }
  const docs = await calls(req, { and: [{ numberPrefix: { equals: prefix } }, wasLive] })
  // Live with it already: works have their numbers by it, and what is corrected is something else.
  if (docs.some((call) => sameId(call.id, id) && call._status === 'published')) return undefined
  return docs.find((call) => !sameId(call.id, id))
}

async function calls(req: PayloadRequest, where: Where): Promise<Call[]> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where,
    select: { title: true, numberPrefix: true, _status: true } as never,
    depth: 0,
    pagination: false,
    // A call in the bin keeps its numbers.
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Call[]
}

import type { CollectionBeforeOperationHook, Where } from 'payload'
import { organizationsWith } from '@/access/scope'
import { Refused } from '@/review/refused'
import { OWN } from './contentAccess'

type Asked = { where?: unknown; sort?: unknown }

/** Paths a question names, in its conditions (also those inside a relation) and in its order. */
function pathsOf({ where, sort }: Asked): string[] {
  const sorted = [sort].flat().filter((one) => typeof one === 'string')
  return [
    ...namedIn(where, ''),
    ...sorted.flatMap((one) => one.split(',')).map((one) => one.trim().replace(/^-/, '')),
  ]
}

function namedIn(where: unknown, prefix: string): string[] {
  if (Array.isArray(where)) return where.flatMap((one) => namedIn(one, prefix))
  if (!where || typeof where !== 'object') return []
  return Object.entries(where).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return namedIn(value, prefix)
    const { contains } = (value ?? {}) as { contains?: unknown }
    return [prefix + key, ...namedIn(contains, `${prefix}${key}.`)]
  })
}

/**
 * What a question finds out beyond what everybody sees: nothing, what the desk of the asked item alone sees (`own`), or
 * that of an item behind a relation (`behind`), whose desk nobody has looked at. Pure.
 */
export function asksOfOwn(asked: Asked): 'own' | 'behind' | undefined {
  const depths = pathsOf(asked).flatMap((path) => {
    const names = path.split(/\.|__/)
    const own = names[0] === 'version' ? names.slice(1) : names
    const depth = own.findIndex((_, at) => isOwn(own.slice(at).join('.')))
    return depth < 0 ? [] : [depth]
  })
  if (depths.some((depth) => depth > 0)) return 'behind'
  return depths.length > 0 ? 'own' : undefined
}

const isOwn = (path: string) => OWN.some((own) => path === own || path.startsWith(`${own}.`))

/** A question about what only the own desk sees is answered from the own items alone, and never through a relation. */
export const ownDeskQuestions: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where, sort, overrideAccess } = args as Asked & { overrideAccess?: boolean }
  if (overrideAccess || !req.user) return args
  const asks = asksOfOwn({ where, sort })
  if (!asks) return args
  if (asks === 'behind') throw new Refused(400, '不能按关联稿件的内部信息查询或排序。')
  const column = /versions/i.test(operation) ? 'version.organization' : 'organization'
  const own = { [column]: { in: await organizationsWith(req, 'content.read') } }
  return { ...args, where: where ? { and: [where as Where, own] } : own }
}

/** For collections that only point at items: their own columns are no secret of an item. */
export const noQuestionsBehind: CollectionBeforeOperationHook = ({ args, req }) => {
  const { where, sort, overrideAccess } = args as Asked & { overrideAccess?: boolean }
  if (!overrideAccess && req.user && asksOfOwn({ where, sort }) === 'behind')
    throw new Refused(400, '不能按关联稿件的内部信息查询或排序。')
  return args
}

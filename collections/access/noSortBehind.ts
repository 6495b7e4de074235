import type { CollectionBeforeOperationHook } from 'payload'
import { Refused } from '@/review/refused'

/**
 * A condition on what stands behind a relation is held to what may be read there; an order is not, and would tell of rows
 * nobody may see which of two comes first.
 */
export const noSortBehind: CollectionBeforeOperationHook = ({ args }) => {
  const { sort, overrideAccess } = args as { sort?: unknown; overrideAccess?: boolean }
  if (!overrideAccess && [sort].flat().some((one) => typeof one === 'string' && isBehind(one)))
    throw new Refused(400, '只能按这一列自己的内容排序。')
  return args
}

const isBehind = (sort: string): boolean => /\.|__/.test(sort)

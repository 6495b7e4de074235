import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { Condition, Count, Grouping } from '@/database/countBy'
import { countBy } from '@/database/countBy'

export type Range = { from: Date; until: Date }

/** Which comments are counted: those of some organizations said in a time, fewer where more is given. */
export type Chosen = Range & {
  organizations: readonly Id[]
  channel?: string
  kind?: string
  item?: string
}

/**
 * Comments by group: what others said, whatever became of it, so that the figures are those of the queue with the same
 * filters. What the account itself wrote is no opinion.
 */
export const countComments = ({
  payload,
  chosen,
  by,
  also = [],
}: {
  payload: Payload
  chosen: Chosen
  by: readonly Grouping[]
  also?: readonly Condition[]
}): Promise<Count[]> =>
  countBy({
    payload,
    collection: 'comments',
    where: [...conditionsOf(chosen), ...also],
    by,
  })

function conditionsOf({ from, until, organizations, channel, kind, item }: Chosen): Condition[] {
  return [
    { field: 'saidAt', from: from.toISOString(), until: until.toISOString() },
    { field: 'organization', in: organizations, relation: true },
    { field: 'isByAccount', notIn: [true] },
    ...(channel ? [{ field: 'channel', in: [channel] }] : []),
    ...(kind ? [{ field: 'kind', in: [kind] }] : []),
    ...(item ? [{ field: 'item', in: [item] }] : []),
  ]
}

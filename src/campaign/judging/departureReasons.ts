import type { PayloadRequest } from 'payload'
import { rowsWhere } from '../rows'
import type { RoundRow } from '../types'

type Opening = { targetId?: string | null; reason?: string | null; detail?: unknown }

/** Why rounds were opened otherwise than the call declared, by round, as the audit log has it. */
export async function departureReasons(
  req: PayloadRequest,
  rounds: readonly Pick<RoundRow, 'id'>[],
): Promise<Map<string, { what: string[]; reason: string }>> {
  if (rounds.length === 0) return new Map()
  const events = await rowsWhere<Opening>({
    req,
    collection: 'audit-events',
    where: {
      and: [
        { action: { equals: 'judging.open' } },
        { targetKind: { equals: 'judging-rounds' } },
        { targetId: { in: rounds.map(({ id }) => String(id)) } },
      ],
    },
  })
  return new Map(
    events.flatMap(({ targetId, reason, detail }) => {
      const what = (detail as { departures?: string[] } | null)?.departures ?? []
      return targetId && what.length > 0 ? [[targetId, { what, reason: reason ?? '' }]] : []
    }),
  )
}

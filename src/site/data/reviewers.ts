import type { Payload } from 'payload'
import type { Kind } from '@/content/kinds'

type Args = { payload: Payload; kind: Kind; item: string; revision: string }

/** Who passed the revision that is live, for the foot line (审核); in the order of the stages, each once. */
export async function reviewersOf({
  payload,
  kind,
  item,
  revision,
}: Args): Promise<string[] | undefined> {
  if (!revision) return undefined
  const { docs } = await payload.find({
    collection: 'reviews',
    overrideAccess: true,
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: item } },
        { revision: { equals: revision } },
        { state: { equals: 'approved' } },
      ],
    },
    select: { decisions: true },
    depth: 0,
    sort: '-approvedAt',
    limit: 1,
    pagination: false,
  })
  const decisions = docs[0]?.decisions
  if (!Array.isArray(decisions)) return undefined
  const names = decisions
    .filter((entry): entry is { decision: string; by: { name: string } } => isApproval(entry))
    .map(({ by }) => by.name)
  return names.length > 0 ? [...new Set(names)] : undefined
}

const isApproval = (entry: unknown): boolean =>
  Boolean(entry) &&
  typeof entry === 'object' &&
  (entry as { decision?: string }).decision === 'approve' &&
  Boolean((entry as { by?: { name?: string } }).by?.name)

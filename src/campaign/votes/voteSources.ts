import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'

/** How many sources of a kind are worth a look. */
const SHOWN = 50

type Vote = { address?: string | null; device?: string | null; void?: boolean | null }
export type Source = { key: string; votes: number; void: number }
export type VoteSources = { address: Source[]; device: Source[] }

/** Where the votes of a work came from, the busiest first, by hashes that lead to nobody. */
export async function voteSources(req: PayloadRequest, entry: Id): Promise<VoteSources> {
  const { docs } = await req.payload.find({
    collection: 'votes',
    where: { submission: { equals: String(entry) } },
    select: { address: true, device: true, void: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { address: busiest(docs as Vote[], 'address'), device: busiest(docs as Vote[], 'device') }
}

/** Pure. Only sources of more than one vote: a single one stands out by nothing. */
export function busiest(votes: readonly Vote[], by: 'address' | 'device'): Source[] {
  const sources = new Map<string, Source>()
  for (const vote of votes) {
    const key = vote[by]
    if (!key) continue
    const before = sources.get(key) ?? { key, votes: 0, void: 0 }
    sources.set(key, {
      key,
      votes: before.votes + 1,
      void: before.void + (vote.void ? 1 : 0),
    })
  }
  return [...sources.values()]
    .filter(({ votes: count }) => count > 1)
    .toSorted((a, b) => b.votes - a.votes || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN)
}

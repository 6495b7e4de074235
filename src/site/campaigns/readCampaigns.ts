import type { Payload } from 'payload'
import type { Phase, Times } from '@/campaign/times'
import { campaignTimes, phaseOf } from '@/campaign/times'
import type { Card } from '../data/card'
import { liveList } from '../data/liveList'

export type ListedCall = { card: Card; phase: Phase; times: Times; categories: string[] }

/** Calls that take entries first, then those that are judged, then the past. */
export async function readCampaigns({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<ListedCall[]> {
  const { cards, docs } = await liveList({
    payload,
    kind: 'campaigns',
    select: { dates: true, categories: true },
    limit: 60,
    now,
  })
  const calls = cards.map((card, index) => {
    const doc: Record<string, unknown> = docs[index] ?? {}
    const times = campaignTimes(doc)
    const categories = (Array.isArray(doc.categories) ? doc.categories : []) as { name?: string }[]
    return {
      card,
      times,
      phase: phaseOf(times, now),
      categories: categories.map(({ name }) => String(name ?? '')),
    }
  })
  return calls.sort((a, b) => RANK.indexOf(a.phase) - RANK.indexOf(b.phase))
}

const RANK: readonly Phase[] = [
  'collecting',
  'before',
  'voting',
  'judging',
  'publicity',
  'collected',
  'over',
]

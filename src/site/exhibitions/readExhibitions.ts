import type { Payload } from 'payload'
import type { Stage } from '@/exhibition/exhibitionStage'
import { exhibitionStage } from '@/exhibition/exhibitionStage'
import { showDays } from '@/exhibition/showDays'
import { artworkIds } from '@/exhibition/walls'
import type { Card } from '../data/card'
import { liveList, type LiveDoc } from '../data/liveList'

export type ListedShow = { card: Card; stage: Stage; days: string; place: string; works: number }

const LIMIT = 60

/** Shows that are on first, then what comes, then the past, newest first. */
export async function readExhibitions({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<ListedShow[]> {
  const { cards, docs } = await liveList({
    payload,
    kind: 'exhibitions',
    select: { startsOn: true, endsOn: true, stage: true, place: true, hall: true },
    sort: ['-startsOn', '-id'],
    limit: LIMIT,
    now,
  })
  const works = await worksOn(payload, docs)
  const shows = cards.map((card, index) => {
    const doc: Record<string, unknown> = docs[index] ?? {}
    return {
      card,
      stage: exhibitionStage(doc, now),
      days: showDays(doc),
      place: [doc.place, doc.hall].filter(Boolean).join(' '),
      works: works.get(card.id) ?? 0,
    }
  })
  return shows.sort((a, b) => RANK.indexOf(a.stage) - RANK.indexOf(b.stage))
}

/** How many works hang in each. Read whole: a selection leaves out what is inside the rows of `walls` on SQLite. */
async function worksOn(payload: Payload, shows: LiveDoc[]): Promise<Map<string, number>> {
  if (shows.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'exhibitions',
    overrideAccess: false,
    where: { id: { in: shows.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, walls }) => [String(id), artworkIds(walls).length]))
}

const RANK: readonly Stage[] = ['showing', 'publicity', 'judging', 'calling', 'preparing', 'closed']

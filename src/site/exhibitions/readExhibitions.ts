import type { Payload } from 'payload'
import type { Stage } from '@/exhibition/exhibitionStage'
import { exhibitionStage } from '@/exhibition/exhibitionStage'
import { showDays } from '@/exhibition/showDays'
import { artworkIds } from '@/exhibition/walls'
import type { Card } from '../data/card'
import { liveList } from '../data/liveList'

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
    select: { startsOn: true, endsOn: true, stage: true, place: true, hall: true, walls: true },
    sort: ['-startsOn', '-id'],
    limit: LIMIT,
    now,
  })
  const shows = cards.map((card, index) => {
    const doc: Record<string, unknown> = docs[index] ?? {}
    return {
      card,
      stage: exhibitionStage(doc, now),
      days: showDays(doc),
      place: [doc.place, doc.hall].filter(Boolean).join(' '),
      works: artworkIds(doc.walls).length,
    }
  })
  return shows.sort((a, b) => RANK.indexOf(a.stage) - RANK.indexOf(b.stage))
}

const RANK: readonly Stage[] = ['showing', 'publicity', 'judging', 'calling', 'preparing', 'closed']

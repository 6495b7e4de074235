import type { Payload } from 'payload'
import type { Card } from './card'
import { liveList } from './liveList'

/** The front page's choice of what is live. */
export type Front = {
  urgent?: Card
  lead?: Card
  /** Two stories below the lead. */
  seconds: Card[]
  latest: Card[]
  notices: Card[]
  sections: { type: string; cards: Card[] }[]
}

/** An emergency note stays on top for three days: storms pass, and a note that stays is not read. */
const URGENT_MS = 3 * 86_400_000
const LATEST = 6
const SECONDS = 2
/** With fewer stories than this below the lead, they all stay in the list beside it. */
const ENOUGH = 5

export async function readFront({ payload, now }: { payload: Payload; now: Date }): Promise<Front> {
  const { cards } = await liveList({ payload, kind: 'news', limit: 60, now })
  return chooseFront(cards, now)
}

/** Pure: newest first in, places out. Nothing stands in two places of the upper half. */
export function chooseFront(cards: readonly Card[], now: Date): Front {
  const urgent = cards.find(
    (card) => card.type === 'urgent' && now.getTime() - Date.parse(card.publishedAt) < URGENT_MS,
  )
  const others = cards.filter((card) => card !== urgent)
  const stories = others.filter(({ type }) => type !== 'notice')
  const lead =
    others.find(({ pinned }) => pinned) ??
    stories.find(({ photo }) => photo) ??
    stories[0] ??
    others[0]
  const rest = others.filter((card) => card !== lead)
  const below = rest.filter(({ type }) => type !== 'notice')
  const seconds = (below.length < ENOUGH ? [] : below)
    .filter(({ photo }) => photo && photo.width >= photo.height)
    .slice(0, SECONDS)
  const latest = below.filter((card) => !seconds.includes(card)).slice(0, LATEST)
  const left = below.filter((card) => !seconds.includes(card) && !latest.includes(card))
  const sections = ['news', 'explainer', 'feature', 'repost']
    .map((type) => ({ type, cards: left.filter((card) => card.type === type).slice(0, 4) }))
    .filter((section) => section.cards.length > 0)
  return {
    urgent,
    lead,
    seconds,
    latest,
    notices: rest.filter(({ type }) => type === 'notice').slice(0, 8),
    sections,
  }
}

import type { Payload, Where } from 'payload'
import type { Kind } from '@/content/kinds'
import { isReviewedKind, LINKED_KINDS, REVIEWED_KINDS } from '@/content/kinds'
import type { Card } from './card'
import { liveList } from './liveList'

type Item = { payload: Payload; kind: Kind; id: string; links: unknown; now: Date }

/** More than this beside one item is a list, and lists have pages of their own. */
const MAX_LINKS = 12

/**
 * What an item is linked with, whichever of the two names the other: an editor says it once, both pages show it.
 * Live items only; what the item itself names first, in its order, then what names it, newest first.
 */
export async function linkedCards({ payload, kind, id, links, now }: Item): Promise<Card[]> {
  const named = namedIn(links)
  const own = await Promise.all(
    REVIEWED_KINDS.map(async (other) => {
      const ids = named.filter((link) => link.kind === other).map((link) => link.id)
      return ids.length > 0
        ? (
            await liveList({
              payload,
              kind: other,
              where: { id: { in: ids } },
              limit: ids.length,
              now,
            })
          ).cards
        : []
    }),
  )
  const found = new Map(own.flat().map((card) => [keyOf(card), card]))
  const first = named.map((link) => found.get(keyOf(link))).filter((card) => card !== undefined)
  const others = (LINKED_KINDS as readonly Kind[]).includes(kind) ? REVIEWED_KINDS : []
  const naming = await Promise.all(
    others.map((other) => cardsNaming({ payload, kind, id, other, now })),
  )
  const all = [...first, ...naming.flat()].filter((card) => keyOf(card) !== keyOf({ kind, id }))
  return [...new Map(all.map((card) => [keyOf(card), card])).values()].slice(0, MAX_LINKS)
}

type Naming = Omit<Item, 'links'> & { other: Kind }

async function cardsNaming({ payload, kind, id, other, now }: Naming): Promise<Card[]> {
  const where: Where = {
    and: [{ 'links.value': { equals: id } }, { 'links.relationTo': { equals: kind } }],
  }
  const { cards, docs } = await liveList({
    payload,
    kind: other,
    where,
    select: { links: true },
    limit: MAX_LINKS,
    now,
  })
  // The two conditions may hold for two different links; ids of two kinds may be equal.
  return cards.filter((_, index) =>
    namedIn(docs[index]?.links).some((link) => link.kind === kind && link.id === id),
  )
}

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`

function namedIn(links: unknown): { kind: Kind; id: string }[] {
  if (!Array.isArray(links)) return []
  return links.flatMap((link: unknown) => {
    const { relationTo, value } = (link ?? {}) as { relationTo?: unknown; value?: unknown }
    const id = value && typeof value === 'object' ? (value as { id?: unknown }).id : value
    return typeof relationTo === 'string' && isReviewedKind(relationTo) && id != null
      ? [{ kind: relationTo, id: String(id) }]
      : []
  })
}

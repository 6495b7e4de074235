import type { Where } from 'payload'
import type { Attachment } from './attachments'
import { attachmentsOf } from './attachments'
import type { Card } from './card'
import { itemOf, type LiveItem } from './liveItem'
import { liveList } from './liveList'
import type { Photo } from './photo'

export type Notice = {
  docNo?: string
  issuer?: string
  issuedOn?: string
  effectiveFrom?: string
  voidFrom?: string
  deadline?: string
  contact?: string
}

/** Everything the page of one news item shows. */
export type Article = LiveItem & {
  /** Undefined as well when the body shows it anyway: no picture twice. */
  cover?: Photo
  attachments: Attachment[]
  notice?: Notice
  related: Card[]
}

type Reading = Omit<Parameters<typeof itemOf>[0], 'kind'>

/** A record (live, or a draft for a preview) as its page; relations as ids. */
export async function articleOf(reading: Reading): Promise<Article> {
  return asArticle({ ...reading, item: await itemOf({ ...reading, kind: 'news' }) })
}

/** Any kind may be shown as an article; what only news has is then empty. */
export async function asArticle({
  payload,
  item,
  now,
  origin,
}: Pick<Reading, 'payload' | 'now' | 'origin'> & { item: LiveItem }): Promise<Article> {
  return {
    ...item,
    cover: item.isCoverInBody ? undefined : item.cover,
    attachments: attachmentsOf(item),
    notice: noticeOf(item),
    related: origin || item.kind !== 'news' ? [] : await relatedTo({ payload, item, now }),
  }
}

function noticeOf({ doc: { type, notice } }: LiveItem): Notice | undefined {
  if (type !== 'notice' || !notice || typeof notice !== 'object') return undefined
  const filled = Object.entries(notice).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  return filled.length > 0 ? (Object.fromEntries(filled) as Notice) : undefined
}

type Related = Pick<Reading, 'payload' | 'now'> & { item: LiveItem }

/** What the editor chose, else the newest of the same section. */
async function relatedTo({ payload, item: { doc, card }, now }: Related): Promise<Card[]> {
  const chosen = Array.isArray(doc.related)
    ? doc.related.filter((id) => String(id) !== card.id)
    : []
  const where: Where = chosen.length > 0 ? { id: { in: chosen } } : { type: { equals: card.type } }
  const { cards } = await liveList({ payload, kind: 'news', where, limit: 6, now })
  return cards.filter(({ id }) => id !== card.id).slice(0, 5)
}

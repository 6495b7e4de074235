import type { Payload } from 'payload'
import type { Category } from '@/campaign/category'
import { callOf } from '@/campaign/openCall'
import type { Phase, Times } from '@/campaign/times'
import { phaseOf } from '@/campaign/times'
import { scheduleLines } from '@/campaign/scheduleLines'
import type { Campaign } from '@/payload-types'
import type { Card } from '../data/card'
import type { LiveItem } from '../data/liveItem'
import { liveList } from '../data/liveList'

export type ShownWork = {
  card: Card
  authors: string
  category: string
  number: string
  isSound: boolean
}

export type CampaignShown = {
  item: LiveItem
  slug: string
  phase: Phase
  times: Times
  schedule: [string, string][]
  categories: Category[]
  statements: { kind: string; version: string; text: string }[]
  contact: [string, string][]
  perPerson?: number
  works: ShownWork[]
  total: number
}

type Reading = { payload: Payload; item: LiveItem; now: Date; works?: number }

/** A call as its page shows it, with works that are on show. */
export async function readCampaign({
  payload,
  item,
  now,
  works = 12,
}: Reading): Promise<CampaignShown> {
  const call = callOf(item.doc as unknown as Campaign)
  const contact = (item.doc.contact ?? {}) as Record<string, string | null>
  const { works: shown, total } = await readWorks({ payload, item, now, limit: works })
  return {
    item,
    slug: call.slug,
    phase: phaseOf(call.times, now),
    times: call.times,
    schedule: scheduleLines(call.times),
    categories: call.categories,
    statements: call.statements,
    contact: (
      [
        ['联系人', contact.name],
        ['电话', contact.phone],
        ['邮箱', contact.email],
        ['地址', contact.address],
      ] as const
    ).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : [])),
    ...(call.perPerson && { perPerson: call.perPerson }),
    works: shown,
    total,
  }
}

/** In the order they came to the site; ranks are no business of this list. */
export async function readWorks({
  payload,
  item,
  now,
  limit,
  page = 1,
  category: asked,
}: Omit<Reading, 'works'> & { limit: number; page?: number; category?: string }) {
  const categories = callOf(item.doc as unknown as Campaign).categories
  const { cards, docs, total, pages } = await liveList({
    payload,
    kind: 'submissions',
    where: {
      and: [
        { campaign: { equals: item.doc.id } },
        ...(asked ? [{ category: { equals: asked } }] : []),
      ],
    },
    page,
    select: { authors: true, category: true, number: true },
    sort: ['-publishedAt', '-id'],
    limit,
    now,
  })
  const works = cards.map((card, index) => {
    const doc: Record<string, unknown> = docs[index] ?? {}
    const authors = (Array.isArray(doc.authors) ? doc.authors : []) as { name?: string }[]
    const category = categories.find(({ code }) => code === doc.category)
    return {
      card,
      authors: authors
        .map(({ name }) => name)
        .filter(Boolean)
        .join('、'),
      category: category?.name ?? '',
      number: String(doc.number ?? ''),
      isSound: category?.format === 'audio',
    }
  })
  return { works, total, pages, categories }
}

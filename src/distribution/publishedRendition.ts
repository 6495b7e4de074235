import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { Segment } from '@/review/wordDiff'
import { wordDiff } from '@/review/wordDiff'
import type { Account, Rendition } from '@publishers/contract'
import { findDeliveries, samePlace } from './delivery'

export type PublishedRendition = {
  rendition: Rendition
  /** ISO */
  at: string
  url: string | null
  /** Part by part, what would be another than it was; parts that are the same are not in it. */
  changes: { part: string; segments: Segment[] }[]
}

type Asking = {
  payload: Payload
  req?: PayloadRequest
  kind: Kind
  item: Id
  account: Account
  /** What would be sent now. */
  rendition: Rendition
}

/** What the account showed of the item last, beside what it would show now; null when it showed nothing yet. */
export async function publishedRendition({
  payload,
  req,
  kind,
  item,
  account,
  rendition,
}: Asking): Promise<PublishedRendition | null> {
  const place = samePlace({ kind, item: String(item), account: account.id })
  const rows = await findDeliveries({
    payload,
    req,
    where: {
      and: [...place, { state: { equals: 'published' } }, { action: { not_equals: 'recall' } }],
    },
  })
  const last = rows.find((row) => row.rendition)
  if (!last?.rendition) return null
  return {
    rendition: last.rendition,
    at: last.finishedAt ?? last.createdAt,
    url: last.url ?? null,
    changes: changesOf(last.rendition, rendition),
  }
}

/** Numbers of the program and the clock, which say nothing to a reader. */
const SILENT = ['kind', 'item', 'revision', 'datedAt', 'path', 'url']

function changesOf(before: Rendition, after: Rendition): PublishedRendition['changes'] {
  const parts = new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])
  const words = [...parts]
    .filter((part) => !SILENT.includes(part))
    .map((part) => change(part, before.parts[part], after.parts[part]))
  return [
    ...words,
    change('pictures', picturesOf(before), picturesOf(after)),
    change('film', before.film?.key.slice(0, 12), after.film?.key.slice(0, 12)),
  ].filter(({ segments }) => segments.some(({ kind }) => kind !== 'same'))
}

const change = (part: string, before = '', after = '') => ({
  part,
  segments: wordDiff(textOf(part, before), textOf(part, after)),
})

const textOf = (part: string, value: string) =>
  part === 'html' || part === 'article' ? toText(fromHtml(value, { fragment: true })) : value

/** A picture by its words; the beginning of its hash tells apart those without, or with the same. */
const picturesOf = ({ cover, pictures }: Rendition): string =>
  [...(cover ? [`封面 ${nameOf(cover)}`] : []), ...pictures.map(nameOf)].join('\n')

const nameOf = ({ alt, key }: Rendition['pictures'][number]) =>
  `[${alt || '图片'} ${key.slice(0, 6)}]`

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { DAY_MS } from '@/beijing'
import { beijingHour, hoursBetween, momentOf } from './buckets'
import type { Chosen } from './countComments'
import { countComments } from './countComments'
import type { Share, Tones } from './figures'
import { queuedOf, sharesBy, tonesOf } from './figures'
import type { TalkedItem } from './talkedItems'
import { groupsOf, talkedItems } from './talkedItems'

export type Trend = Tones & {
  from: string
  until: string
  /** Every hour of Beijing in the range, `2026-11-21T08:00`, empty ones too. */
  hours: (Tones & { hour: string })[]
  channels: (Tones & { key: string })[]
  intents: Share[]
  /** Comments of others in the range that wait for a person. */
  queued: number
  items: TalkedItem[]
}

const MOST_DAYS = 31
const DEFAULT_DAYS = 7
const MOST_ITEMS = 20

/** What is asked of the trend, read from the address; 400 for what is no time or too long. */
export async function chosenOf(req: PayloadRequest, now: Date): Promise<Chosen> {
  const asked = new URL(req.url ?? '', 'http://here').searchParams
  const text = (name: string) => (asked.get(name) ?? '').slice(0, 60)
  const until = asked.get('to') ? demandMoment(text('to'), true) : now
  const from = asked.get('from')
    ? demandMoment(text('from'))
    : new Date(until.getTime() - DEFAULT_DAYS * DAY_MS)
  if (from >= until) throw refusal(400, '开始时间要早于结束时间。')
  if (until.getTime() - from.getTime() > MOST_DAYS * DAY_MS)
    throw refusal(400, `一次最多看 ${MOST_DAYS} 天，请缩短时间范围。`)
  const organizations = await readable(req, text('organization'))
  return {
    ...{ from, until, organizations },
    ...(text('channel') && { channel: text('channel') }),
    ...(text('kind') && { kind: text('kind') }),
    ...(text('item') && { item: text('item') }),
  }
}

/** Organizations whose comments the person reads, or the one asked for, if it is among them. */
export async function readable(req: PayloadRequest, asked = ''): Promise<Id[]> {
  if (!req.user) throw refusal(401, '请先登录。')
  const allowed = await organizationsWith(req, 'comment.read')
  if (allowed.length === 0) throw refusal(403, '您没有这项权限。')
  if (!asked) return allowed
  const one = allowed.filter((id) => String(id) === asked)
  if (one.length === 0) throw refusal(404, '没有这个组织，或不在您的范围内。')
  return one
}

/**
 * Counts alone: no names, no texts. Three questions to the database, however much was said: all axes by the hour at once
 * would be as many groups as there are comments.
 */
export async function readTrend(req: PayloadRequest, chosen: Chosen): Promise<Trend> {
  const { payload } = req
  const hour = { field: 'saidAt', as: 'hour' } as const
  const axes = ['sentiment', 'channel', 'intent', 'isQueued'].map((field) => ({ field }))
  const [hourly, counts, items] = await Promise.all([
    countComments({ payload, chosen, by: [hour, { field: 'sentiment' }] }),
    countComments({ payload, chosen, by: axes }),
    talkedItems({ payload, chosen, most: MOST_ITEMS }),
  ])
  const inHour = groupsOf(hourly, ([utc]) => beijingHour(utc ?? ''))
  const inChannel = groupsOf(counts, ([, channel]) => channel ?? '')
  return {
    from: chosen.from.toISOString(),
    until: chosen.until.toISOString(),
    ...tonesOf(counts, 0),
    hours: hoursBetween(chosen).map((one) => ({ hour: one, ...tonesOf(inHour.get(one) ?? [], 1) })),
    channels: [...inChannel]
      .map(([key, own]) => ({ key, ...tonesOf(own, 0) }))
      .toSorted((a, b) => b.n - a.n),
    intents: sharesBy(counts, 2),
    queued: queuedOf(counts, 3),
    items,
  }
}

function demandMoment(text: string, isEnd = false): Date {
  const at = momentOf(text)
  if (!at) throw refusal(400, '时间应写作 2026-11-21 或 2026-11-21T08:00。')
  // A day as an end is that day too.
  return isEnd && text.length === 10 ? new Date(at.getTime() + DAY_MS) : at
}

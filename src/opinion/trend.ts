import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith } from '@/access/scope'
import type { Count } from '@/database/countBy'
import { refusal } from '@/distribution/answer'
import { DAY_MS } from '@/beijing'
import { beijingHour, hoursBetween, momentOf } from './buckets'
import type { Chosen } from './countComments'
import { countComments } from './countComments'
import type { Share, Tones } from './figures'
import { sharesBy, tonesOf } from './figures'
import { titlesOf } from './titlesOf'

export type Trend = Tones & {
  from: string
  until: string
  /** Every hour of Beijing in the range, `2026-11-21T08:00`, empty ones too. */
  hours: (Tones & { hour: string })[]
  channels: (Tones & { key: string })[]
  intents: Share[]
  /** Comments of others in the range that wait for a person. */
  queued: number
  items: (Tones & { kind: string; item: string; title: string })[]
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

/** Counts alone: no names, no texts. */
export async function readTrend(req: PayloadRequest, chosen: Chosen): Promise<Trend> {
  const { payload } = req
  const counting = { payload, chosen }
  const tone = { field: 'sentiment' }
  const [byHour, byChannel, intents, items, queued] = await Promise.all([
    countComments({ ...counting, by: [{ field: 'saidAt', as: 'hour' }, tone] }),
    countComments({ ...counting, by: [{ field: 'channel' }, tone] }),
    countComments({ ...counting, by: [{ field: 'intent' }] }),
    countComments({ ...counting, by: [{ field: 'kind' }, { field: 'item' }], most: MOST_ITEMS }),
    countComments({ ...counting, by: [], also: [{ field: 'isQueued', in: [true] }] }),
  ])
  const inHour = groupsOf(byHour, ([hour]) => beijingHour(hour ?? ''))
  const inChannel = groupsOf(byChannel, ([channel]) => channel ?? '')
  return {
    from: chosen.from.toISOString(),
    until: chosen.until.toISOString(),
    ...tonesOf(byHour, 1),
    hours: hoursBetween(chosen).map((hour) => ({ hour, ...tonesOf(inHour.get(hour) ?? [], 1) })),
    channels: [...inChannel]
      .map(([key, counts]) => ({ key, ...tonesOf(counts, 1) }))
      .toSorted((a, b) => b.n - a.n),
    intents: sharesBy(intents, 0),
    queued: queued[0]?.n ?? 0,
    items: await itemTones(counting, items),
  }
}

/** Node 20 has no Map.groupBy. */
function groupsOf(
  counts: readonly Count[],
  keyOf: (values: Count['values']) => string,
): Map<string, Count[]> {
  const groups = new Map<string, Count[]>()
  for (const count of counts) {
    const key = keyOf(count.values)
    groups.set(key, [...(groups.get(key) ?? []), count])
  }
  return groups
}

type Counting = { payload: PayloadRequest['payload']; chosen: Chosen }

/** The items talked about most, each with its tones. */
export async function itemTones(
  { payload, chosen }: Counting,
  most: readonly { values: (string | null)[] }[],
): Promise<Trend['items']> {
  if (most.length === 0) return []
  const by = [{ field: 'kind' }, { field: 'item' }, { field: 'sentiment' }]
  const also = [{ field: 'item', in: most.map(({ values }) => values[1] ?? '') }]
  const counts = await countComments({ payload, chosen, by, also })
  const titles = await titlesOf({ payload, chosen, items: most.map(({ values }) => values) })
  return most.map(({ values: [kind, item] }) => {
    const own = counts.filter(({ values }) => values[0] === kind && values[1] === item)
    const key = `${kind}:${item}`
    return {
      ...{ kind: kind ?? '', item: item ?? '', title: titles.get(key) ?? '' },
      ...tonesOf(own, 2),
    }
  })
}

function demandMoment(text: string, isEnd = false): Date {
  const at = momentOf(text)
  if (!at) throw refusal(400, '时间应写作 2026-11-21 或 2026-11-21T08:00。')
  // A day as an end is that day too.
  return isEnd && text.length === 10 ? new Date(at.getTime() + DAY_MS) : at
}

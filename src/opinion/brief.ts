import type { PayloadRequest, Where } from 'payload'
import { endOfDay, startOfDay } from '@/beijing'
import type { Level } from './alertLevel'
import type { AlertState } from './alertRow'
import { countComments } from './countComments'
import type { Share, Tones } from './figures'
import { queuedOf, sharesBy, tonesOf } from './figures'
import type { TalkedItem } from './talkedItems'
import { talkedItems } from './talkedItems'
import { readable } from './trend'

export type Brief = Tones & {
  date: string
  /** When it was put together: comments are decided later as well. */
  madeAt: string
  /** Waiting for a person, of this day's; and of all days. */
  queued: number
  queuedInAll: number
  states: Share[]
  channels: Share[]
  intents: Share[]
  violations: Share[]
  items: TalkedItem[]
  tickets: { opened: number; dueOpen: number }
  alerts: {
    id: string
    title: string
    level: Level
    state: AlertState
    openedAt: string
    told: number
    seen: number
    conclusion: string
  }[]
}

const MOST_ITEMS = 10
const MOST_ALERTS = 30

/** One day of Beijing: the figures of the queue with the same filters, and no names. */
export async function readBrief(
  req: PayloadRequest,
  { date, organization, now }: { date: string; organization?: string; now: Date },
): Promise<Brief> {
  const { payload } = req
  const organizations = await readable(req, organization)
  const [from, until] = [startOfDay(date), endOfDay(date)]
  const chosen = { from, until, organizations }
  const ever = { from: new Date(0), until: new Date(now.getTime() + 86_400_000), organizations }
  const axes = ['channel', 'sentiment', 'intent', 'violation', 'state', 'isQueued']
  const [counts, waiting, items] = await Promise.all([
    countComments({ payload, chosen, by: axes.map((field) => ({ field })) }),
    countComments({
      ...{ payload, chosen: ever, by: [] },
      also: [{ field: 'isQueued', in: [true] }],
    }),
    talkedItems({ payload, chosen, most: MOST_ITEMS }),
  ])
  return {
    date,
    madeAt: now.toISOString(),
    ...tonesOf(counts, 1),
    queued: queuedOf(counts, 5),
    queuedInAll: waiting[0]?.n ?? 0,
    channels: sharesBy(counts, 0),
    intents: sharesBy(counts, 2),
    violations: sharesBy(counts, 3),
    states: sharesBy(counts, 4),
    items,
    tickets: await ticketsOf(req, { from, until, organizations, now }),
    alerts: await alertsOf(req, { from, until, organizations }),
  }
}

type Within = { from: Date; until: Date; organizations: (number | string)[] }

async function ticketsOf(
  { payload }: PayloadRequest,
  { from, until, organizations, now }: Within & { now: Date },
) {
  const own = { organization: { in: organizations } }
  const count = (and: Where[]) =>
    payload.count({ collection: 'appeals', where: { and: [own, ...and] }, overrideAccess: true })
  const [opened, dueOpen] = await Promise.all([
    count([
      { createdAt: { greater_than_equal: from.toISOString() } },
      { createdAt: { less_than: until.toISOString() } },
    ]),
    count([{ state: { in: ['open', 'handling'] } }, { dueAt: { less_than: now.toISOString() } }]),
  ])
  return { opened: opened.totalDocs, dueOpen: dueOpen.totalDocs }
}

/** Opened that day, and those of before that were not closed before it. */
async function alertsOf(
  { payload }: PayloadRequest,
  { from, until, organizations }: Within,
): Promise<Brief['alerts']> {
  const { docs } = await payload.find({
    collection: 'opinion-alerts',
    where: {
      and: [
        { organization: { in: organizations } },
        { openedAt: { less_than: until.toISOString() } },
        {
          or: [
            { closedAt: { exists: false } },
            { closedAt: { greater_than_equal: from.toISOString() } },
          ],
        },
      ],
    },
    sort: '-openedAt',
    limit: MOST_ALERTS,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((alert) => {
    const told = listOf<{ seenAt?: string }>(alert.told)
    const last = listOf<{ act: string; text: string }>(alert.timeline).at(-1)
    return {
      id: String(alert.id),
      title: alert.title,
      level: alert.level,
      state: alert.state,
      openedAt: alert.openedAt,
      told: told.length,
      seen: told.filter(({ seenAt }) => seenAt).length,
      conclusion: last?.act === 'closed' ? last.text : '',
    }
  })
}

const listOf = <One>(value: unknown): One[] => (Array.isArray(value) ? (value as One[]) : [])

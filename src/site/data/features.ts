import type { Payload } from 'payload'
import { dayAndTime } from '@/campaign/moments'
import { campaignTimes, phaseOf } from '@/campaign/times'
import { daysLeft, exhibitionStage } from '@/exhibition/exhibitionStage'
import { showDays } from '@/exhibition/showDays'
import { honourOf } from '@/honours/dictionary'
import { postLine } from '@/honours/postLine'
import { standingOf } from '@/honours/standing'
import type { Card } from './card'
import { liveList } from './liveList'
import { portraitOfDay } from '../modelWorkers/portraitOfDay'

/** What the front page shows of the other kinds: a person, a show, a call. */
export type Features = { portrait?: Portrait; show?: OpenShow; call?: OpenCall }

export type Portrait = { card: Card; unit: string; post: string; honour?: string; motto?: string }
export type OpenShow = { card: Card; days: string; place: string; left?: number }
export type OpenCall = {
  card: Card
  /** 征集 while works are taken, 投票 while they are voted for. */
  doing: 'collecting' | 'voting'
  /** ISO; until when. */
  until?: string
  untilWords?: string
  left?: Countdown
}
export type Countdown = { number: number; unit: '天' | '小时' | '分钟' }

type Asked = { payload: Payload; now: Date }

export async function readFeatures(asked: Asked): Promise<Features> {
  const [person, show, call] = await Promise.all([
    portrait(asked),
    currentShow(asked),
    openCall(asked),
  ])
  return { portrait: person, show, call }
}

async function portrait(asked: Asked): Promise<Portrait | undefined> {
  const found = await portraitOfDay(asked)
  if (!found) return undefined
  const { card } = found
  const doc: Record<string, unknown> = found.doc

  const { top } = standingOf(doc.honours)
  const name = top && honourOf(top.honour)?.name
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    card,
    unit: text(doc.unit),
    post: postLine(doc),
    honour: name && [top.year, name].filter(Boolean).join(' 年'),
    motto: text(doc.motto) || undefined,
  }
}

/** The show that ends first of those that are on: what one may miss. */
async function currentShow({ payload, now }: Asked): Promise<OpenShow | undefined> {
  const { cards, docs } = await liveList({
    payload,
    kind: 'exhibitions',
    select: { startsOn: true, endsOn: true, stage: true, place: true, hall: true },
    sort: '-startsOn',
    limit: 20,
    now,
  })
  const shows = cards
    .map((card, index) => ({ card, doc: { ...docs[index] } as Record<string, unknown> }))
    .filter(({ doc }) => exhibitionStage(doc, now) === 'showing')
    .map(({ card, doc }) => ({
      card,
      days: showDays(doc),
      place: [doc.place, doc.hall].filter(Boolean).join(' '),
      left: daysLeft(doc, now),
    }))
  return shows.sort((a, b) => (a.left ?? Infinity) - (b.left ?? Infinity))[0]
}

/** The call whose deadline is next; one that takes works goes before one that is voted on. */
async function openCall({ payload, now }: Asked): Promise<OpenCall | undefined> {
  const { cards, docs } = await liveList({
    payload,
    kind: 'campaigns',
    select: { dates: true },
    limit: 20,
    now,
  })
  const calls = cards.flatMap((card, index): OpenCall[] => {
    const times = campaignTimes(docs[index] as never)
    const doing = phaseOf(times, now)
    if (doing !== 'collecting' && doing !== 'voting') return []
    const until = doing === 'collecting' ? times.collectUntil : times.voteUntil
    const left = until ? countdown(until, now) : undefined
    return [{ card, doing, until, untilWords: until && dayAndTime(new Date(until)), left }]
  })
  return calls.sort(
    (a, b) =>
      a.doing.localeCompare(b.doing) || (a.until ?? '9999').localeCompare(b.until ?? '9999'),
  )[0]
}

/** How long there is, in the one unit that says most; rounded down, so that nobody comes too late. Pure. */
export function countdown(until: string, now: Date): Countdown {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - now.getTime()) / 60_000))
  if (minutes >= 24 * 60) return { number: Math.floor(minutes / (24 * 60)), unit: '天' }
  if (minutes >= 60) return { number: Math.floor(minutes / 60), unit: '小时' }
  return { number: minutes, unit: '分钟' }
}

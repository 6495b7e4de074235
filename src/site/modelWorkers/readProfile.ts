import type { Payload } from 'payload'
import { idOf, sameId } from '@/access/scope'
import { industryName } from '@/honours/industries'
import { honourRows } from '@/honours/honourRow'
import { postLine } from '@/honours/postLine'
import { standingOf } from '@/honours/standing'
import type { Tone } from '@/honours/workingStatus'
import { toneOf } from '@/honours/workingStatus'
import { rowsOf } from '@/content/variants'
import type { MediaRow } from '@/content/mediaRows'
import type { Card } from '../data/card'
import type { LiveItem } from '../data/liveItem'
import { liveList } from '../data/liveList'
import { grantorOf, levelOfHonour, nameOfHonour } from './workerCard'

export type HonourLine = {
  year?: number
  name: string
  level: string
  session?: string
  grantor?: string
  unitAtAward?: string
}

export type Member = { name: string; role?: string; path?: string }

/** Everything the page of a person or a collective shows. */
export type Profile = {
  item: LiveItem
  isCollective: boolean
  name: string
  line: string
  unit: string
  region?: string
  industry?: string
  motto?: string
  tone: Tone
  top?: { name: string; year?: number }
  /** Newest first. */
  honours: HonourLine[]
  story: string
  video?: MediaRow
  studio?: Card
  /** Of a person: the collectives they belong to. */
  collectives: Card[]
  /** Of a collective. */
  members: Member[]
}

type Reading = { payload: Payload; item: LiveItem; now: Date }

export async function readProfile({ payload, item, now }: Reading): Promise<Profile> {
  const { doc } = item
  const { top } = standingOf(doc.honours)
  const video = item.file(doc.video)
  return {
    item,
    isCollective: doc.type === 'collective',
    name: item.card.title,
    line: postLine(doc),
    unit: textOf(doc.unit) ?? item.card.organization,
    region: textOf(doc.region),
    industry: industryName(doc.industry),
    motto: textOf(doc.motto),
    tone: toneOf(doc.workingStatus),
    top: top && { name: nameOfHonour(top.honour), year: top.year },
    honours: honourLines(doc.honours),
    story: item.htmlOf('body'),
    video: video?.mimeType?.startsWith('video/') ? video : undefined,
    studio: await cardWith({ payload, now, kind: 'studios', id: idOf(doc.studio) }),
    collectives: (
      await liveList({
        payload,
        kind: 'model-workers',
        where: { 'members.worker': { equals: doc.id } },
        limit: 6,
        now,
      })
    ).cards,
    members: await membersOf({ payload, rows: doc.members, now }),
  }
}

/** Newest first; of a year the heavier first. A revoked one is shown to nobody. */
export const honourLines = (honours: unknown): HonourLine[] => {
  const raw = rowsOf(honours)
  return honourRows(honours)
    .map((row, index) => ({
      ...row,
      unitAtAward: textOf(raw[index]?.unitAtAward),
    }))
    .filter(({ status }) => status === 'valid')
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .map(({ honour, year, session, grantor, unitAtAward }) => ({
      year,
      session,
      unitAtAward,
      name: nameOfHonour(honour),
      level: levelOfHonour(honour),
      grantor: grantor ?? grantorOf(honour),
    }))
}

type Linked = { payload: Payload; now: Date; kind: 'studios' | 'model-workers'; id: unknown }

const cardWith = async ({ payload, now, kind, id }: Linked): Promise<Card | undefined> =>
  id === undefined
    ? undefined
    : (await liveList({ payload, kind, where: { id: { equals: id } }, limit: 1, now })).cards[0]

/** Names of a team; who has a live page of their own is linked. */
export async function membersOf({
  payload,
  rows,
  now,
}: {
  payload: Payload
  rows: unknown
  now: Date
}): Promise<Member[]> {
  const named = rowsOf(rows)
  const ids = named.map(({ worker }) => idOf(worker)).filter((id) => id !== undefined)
  const { cards } = ids.length
    ? await liveList({
        payload,
        kind: 'model-workers',
        where: { id: { in: ids } },
        limit: ids.length,
        now,
      })
    : { cards: [] as Card[] }
  return named.flatMap(({ name, role, worker }) => {
    const path = cards.find(({ id }) => sameId(id, idOf(worker)))?.path
    const known = textOf(name)
    return known ? [{ name: known, role: textOf(role), path }] : []
  })
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { plainText } from '@/content/lexical'
import { env } from '@/env'
import { framesOf } from './frames'
import type { Plate } from './plate'
import { plateOf } from './plate'
import { showDays } from './showDays'
import { wallPlans } from './walls'

export type ShownWork = {
  id: Id
  url: string
  plate: Plate
  transcription: string
  statement: string
  /** Pictures in order, by id in the library. */
  frames: { image: Id; caption: string }[]
  isFilm: boolean
  revision: string
}

/** An exhibition as it is printed. */
export type Show = {
  id: Id
  title: string
  subtitle: string
  session: string
  days: string
  place: string
  url: string
  cover?: Id
  preface: string
  closing: string
  partners: (readonly [name: string, value: string])[]
  jury: string[]
  walls: { title: string; words: string; works: ShownWork[] }[]
  /** Day of the content: the same content prints the same bytes. */
  date: Date
  revision: string
  organization: unknown
}

type Reading = { payload: Payload; req?: PayloadRequest; id: Id; isLive: boolean }

/** As readers see it (`isLive`), or as the desk prepares it: works that hang nowhere yet come last, by number. */
export async function readShow({ payload, req, id, isLive }: Reading): Promise<Show | undefined> {
  const found = (await payload.findByID({
    collection: 'exhibitions',
    id,
    depth: 0,
    draft: !isLive,
    overrideAccess: !isLive,
    disableErrors: true,
    ...(isLive ? { user: null } : req && { req }),
  })) as unknown as Row | null
  if (!found) return undefined
  const works = await worksOf({ payload, req, id, isLive })
  const byId = new Map(works.map((work) => [String(work.id), work]))
  const walls = wallPlans(found.walls).map(({ title, words, artworks }) => ({
    title,
    words,
    works: artworks.map((work) => byId.get(String(work))).filter((work) => work !== undefined),
  }))
  const hung = new Set(walls.flatMap((wall) => wall.works))
  const others = isLive ? [] : works.filter((work) => !hung.has(work))
  return {
    id,
    title: text(found.title),
    subtitle: text(found.subtitle),
    session: text(found.session),
    days: showDays(found),
    place: [text(found.place), text(found.hall)].filter(Boolean).join(' '),
    url: `${env().publicUrl}/exhibitions/${text(found.slug)}`,
    cover: idOf(found.cover),
    preface: plainText(found.body),
    closing: text(found.closing),
    partners: partnersOf(found),
    jury: juryOf(found.jury),
    walls: others.length > 0 ? [...walls, { title: '未上墙', words: '', works: others }] : walls,
    date: new Date(text(found.publishedAt) || text(found.updatedAt)),
    revision: text(found.liveRevision),
    organization: found.organization,
  }
}

type Row = Record<string, unknown>

async function worksOf({ payload, req, id, isLive }: Reading): Promise<ShownWork[]> {
  const { docs } = await payload.find({
    collection: 'artworks',
    where: { exhibition: { equals: id } },
    sort: 'no',
    depth: 0,
    limit: 1000,
    pagination: false,
    draft: !isLive,
    overrideAccess: !isLive,
    ...(isLive ? { user: null } : req && { req }),
  })
  return (docs as unknown as (Row & { id: Id })[]).map((work) => ({
    id: work.id,
    url: `${env().publicUrl}/artworks/${text(work.slug)}`,
    plate: plateOf(work),
    transcription: text(work.transcription),
    statement: text(work.digest),
    frames: framesOf(work.frames),
    isFilm: Boolean(work.clip),
    revision: text(work.liveRevision),
  }))
}

export const partnersOf = (show: Row): (readonly [string, string])[] =>
  (
    [
      ['主办', names(show.hosts)],
      ['承办', names(show.organisers)],
      ['协办', names(show.coOrganisers)],
      ['支持', names(show.supporters)],
      ['策展', text(show.curator)],
    ] as const
  ).filter(([, value]) => value !== '')

export const juryOf = (jury: unknown): string[] =>
  Array.isArray(jury)
    ? jury.map((row: Row) => [text(row?.name), text(row?.post)].filter(Boolean).join('，'))
    : []

const names = (value: unknown) => (Array.isArray(value) ? value.map(String).join('、') : '')
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

import type { Payload } from 'payload'
import { idOf } from '@/access/scope'
import type { Stage } from '@/exhibition/exhibitionStage'
import { daysLeft, exhibitionStage } from '@/exhibition/exhibitionStage'
import { framesOf } from '@/exhibition/frames'
import type { Plate } from '@/exhibition/plate'
import { plateOf } from '@/exhibition/plate'
import { juryOf, partnersOf } from '@/exhibition/readShow'
import { showDays } from '@/exhibition/showDays'
import { artworkIds, wallPlans } from '@/exhibition/walls'
import type { LiveItem } from '../data/liveItem'
import { liveList, type LiveDoc } from '../data/liveList'
import { photoOf, type Photo } from '../data/photo'
import { publicPath } from '../paths'

/** A work as it hangs on a wall. */
export type Hung = {
  id: string
  path: string
  plate: Plate
  photo?: Photo
  /** 组照 6 幅, 视频. */
  note?: string
}

export type HungWall = { anchor: string; title: string; words: string; works: Hung[] }

export type ExhibitionShown = {
  item: LiveItem
  stage: Stage
  daysLeft?: number
  facts: (readonly [name: string, value: string])[]
  partners: (readonly [name: string, value: string])[]
  jury: string[]
  walls: HungWall[]
  works: number
  closing: string
  /** Where the book of it is; only of a live show. */
  cataloguePath?: string
}

type Reading = { payload: Payload; item: LiveItem; now: Date }

/** Everything the page of an exhibition shows: live works only, whoever put what on the wall. */
export async function readExhibition({ payload, item, now }: Reading): Promise<ExhibitionShown> {
  const { doc } = item
  const hung = await hungWorks({ payload, walls: doc.walls, now })
  const walls = wallPlans(doc.walls)
    .map(({ title, words, artworks }, index) => ({
      anchor: `wall-${index + 1}`,
      title,
      words,
      works: artworks.map((id) => hung.get(String(id))).filter((work) => work !== undefined),
    }))
    .filter(({ works, words }) => works.length > 0 || words !== '')
  return {
    item,
    stage: exhibitionStage(doc, now),
    daysLeft: daysLeft(doc, now),
    facts: (
      [
        ['展期', showDays(doc)],
        ['地点', [text(doc.place), text(doc.hall)].filter(Boolean).join(' ')],
        ['开放时间', text(doc.hours)],
      ] as const
    ).filter(([, value]) => value !== ''),
    partners: partnersOf(doc),
    jury: juryOf(doc.jury),
    walls,
    works: walls.reduce((sum, { works }) => sum + works.length, 0),
    closing: text(doc.closing),
    cataloguePath:
      doc._status === 'published' ? `/api/exhibitions/${String(doc.id)}/catalogue.pdf` : undefined,
  }
}

/** The live works on these walls by id. */
export async function hungWorks({
  payload,
  walls,
  now,
}: {
  payload: Payload
  walls: unknown
  now: Date
}): Promise<Map<string, Hung>> {
  const ids = artworkIds(walls)
  if (ids.length === 0) return new Map()
  const { docs } = await liveList({
    payload,
    kind: 'artworks',
    where: { id: { in: ids } },
    select: workFields,
    limit: ids.length,
    now,
  })
  return new Map(docs.map((doc) => [String(doc.id), hungOf(doc)]))
}

const workFields = {
  no: true,
  authors: true,
  unit: true,
  style: true,
  medium: true,
  size: true,
  year: true,
  entryType: true,
  award: true,
  frames: true,
  clip: true,
} as const

function hungOf(doc: LiveDoc): Hung {
  const frames = Array.isArray(doc.frames) ? doc.frames : []
  const count = framesOf(frames).length
  return {
    id: String(doc.id),
    path: publicPath('artworks', text(doc.slug)),
    plate: plateOf(doc),
    photo: photoOf((frames[0] as { image?: unknown } | undefined)?.image) ?? photoOf(doc.cover),
    note: idOf(doc.clip) === undefined ? (count > 1 ? `共 ${count} 幅` : undefined) : '视频',
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

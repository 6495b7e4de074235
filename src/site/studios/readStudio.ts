import type { Payload } from 'payload'
import { industryName, studioLevelName } from '@/honours/industries'
import { rowsOf } from '@/content/variants'
import type { LiveItem } from '../data/liveItem'
import { liveList } from '../data/liveList'
import type { Member } from '../modelWorkers/readProfile'
import { membersOf } from '../modelWorkers/readProfile'
import type { WorkerCard } from '../modelWorkers/workerCard'
import { workerCardOf, workerFields } from '../modelWorkers/workerCard'

export type Studio = {
  item: LiveItem
  facts: [name: string, value: string][]
  story: string
  team: Member[]
  results: { sort: string; year?: number; text: string }[]
  apprentices: { master: string; apprentice: string; note?: string }[]
  visits?: string
  /** People on the wall who name this studio as theirs. */
  workers: WorkerCard[]
}

type Reading = { payload: Payload; item: LiveItem; now: Date }

export async function readStudio({ payload, item, now }: Reading): Promise<Studio> {
  const { doc } = item
  const visits = (doc.visits as { open?: boolean; howTo?: string } | null) ?? {}
  const { cards, docs } = await liveList({
    payload,
    kind: 'model-workers',
    where: { studio: { equals: doc.id } },
    sort: ['levelRank', '-awardYear', 'strokeKey', 'id'],
    select: workerFields,
    limit: 12,
    now,
  })
  return {
    item,
    facts: factsOf(doc),
    story: item.htmlOf('body'),
    team: await membersOf({ payload, rows: doc.team, now }),
    results: rowsOf(doc.results).flatMap(({ sort, year, text }) =>
      textOf(text)
        ? [{ sort: SORTS[textOf(sort)] ?? '', year: Number(year) || undefined, text: textOf(text) }]
        : [],
    ),
    apprentices: rowsOf(doc.apprentices).map(({ master, apprentice, note }) => ({
      master: textOf(master),
      apprentice: textOf(apprentice),
      note: textOf(note) || undefined,
    })),
    visits: visits.open ? visits.howTo || '接受预约参观，请与所在单位工会联系。' : undefined,
    workers: cards.map((card, index) => workerCardOf(card, docs[index]!)),
  }
}

const factsOf = (doc: Record<string, unknown>): [string, string][] => {
  const year = Number(doc.namedYear) > 0 ? `${String(doc.namedYear)} 年` : ''
  const named = [year, textOf(doc.namedBy)].filter(Boolean).join('，')
  const all: [string, string][] = [
    ['级别', studioLevelName(doc.level) ?? ''],
    ['命名', named],
    ['所在单位', textOf(doc.unit)],
    ['行业', industryName(doc.industry) ?? ''],
    ['团队', Number(doc.headcount) > 0 ? `${String(doc.headcount)} 人` : ''],
  ]
  return all.filter(([, value]) => value !== '')
}

const SORTS: Readonly<Record<string, string>> = {
  project: '技术攻关',
  patent: '专利',
  method: '先进操作法',
  benefit: '经济效益',
  training: '人才培养',
  other: '成果',
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { plainText } from '@/content/lexical'
import { countWords } from '../countWords'
import { categoryName } from '../rulesOf'
import { rowsById, rowsWhere } from '../rows'
import { STATE_NAMES } from '../states'
import type { CampaignRow, EntryRow } from '../types'
import type { Counted } from './statistics'
import { organisingFigures, statistics } from './statistics'

type Cells = (string | number)[][]

export async function campaignStatistics(req: PayloadRequest, campaign: CampaignRow) {
  const entries = await placesOfEntries(req, campaign)
  const unitOf = await unitsOf(req, entries)
  const counted = countedIn({ entries, campaign, unitOf })
  return { units: statistics(counted), organising: organisingFigures(counted) }
}

export async function statisticsTable(req: PayloadRequest, campaign: CampaignRow): Promise<Cells> {
  const { units } = await campaignStatistics(req, campaign)
  const states = [
    ...new Set(units.flatMap(({ byState }) => Object.keys(byState))),
  ] as (keyof typeof STATE_NAMES)[]
  return [
    [
      '单位',
      '类别',
      '提交',
      '合格',
      '展示',
      '获奖',
      ...states.map((state) => STATE_NAMES[state].zh),
    ],
    ...units.map(({ unit, category, submitted, qualified, shown, awarded, byState }) => [
      unit,
      category,
      submitted,
      qualified,
      shown,
      awarded,
      ...states.map((state) => byState[state] ?? 0),
    ]),
  ]
}

export type FeeRates = { per1000: number; perImage: number; perClip: number }

/** Words by the thousand, pictures and clips by the piece, for works that were shown. Names as they signed; no accounts, no telephones. */
export async function feeTable(
  req: PayloadRequest,
  campaign: CampaignRow,
  { per1000, perImage, perClip }: FeeRates,
): Promise<Cells> {
  const entries = await rowsWhere<EntryRow>({
    req,
    collection: 'submissions',
    where: { campaign: { equals: campaign.id } },
  })
  const unitOf = await unitsOf(req, entries)
  const paid = entries.filter(({ state }) =>
    [
      'publicity',
      'awarded',
      'commended',
      'notAwarded',
      'notShortlisted',
      'shown',
      'firstRound',
      'secondRound',
      'finalRound',
    ].includes(state),
  )
  const files = await rowsById<{ id: Id; mimeType?: string | null }>({
    req,
    collection: 'media',
    ids: paid.flatMap(({ works }) => (works ?? []).map(({ file }) => idOf(file))),
  })
  const rows = paid.map((entry) => {
    const kinds = (entry.works ?? []).map(
      ({ file }) => files.get(String(idOf(file)))?.mimeType ?? '',
    )
    const words = countWords(plainText(entry.body))
    const images = kinds.filter((kind) => kind.startsWith('image/')).length
    const clips = kinds.filter((kind) => /^(video|audio)\//.test(kind)).length
    const amount = Math.round((words * per1000) / 10) / 100 + images * perImage + clips * perClip
    return [
      entry.number ?? '',
      entry.title ?? '',
      (entry.authors ?? []).map(({ name }) => name).join('、'),
      unitOf(entry),
      categoryName(campaign, entry.category),
      STATE_NAMES[entry.state].zh,
      words,
      images,
      clips,
      amount,
    ]
  })
  const head = [
    '编号',
    '作品',
    '作者',
    '单位',
    '类别',
    '状态',
    '字数',
    '图片',
    '音视频',
    `稿酬（元，千字 ${per1000}、每图 ${perImage}、每部音视频 ${perClip}，税前）`,
  ]
  return [head, ...rows]
}

type Place = Pick<EntryRow, 'union' | 'category' | 'state'>

/** Three columns of each entry, below Payload's reading: of 20,000 entries the rest would take ten seconds. */
async function placesOfEntries(req: PayloadRequest, campaign: CampaignRow): Promise<Place[]> {
  const { docs } = await req.payload.db.find<Record<keyof Place, unknown>>({
    collection: 'submissions',
    where: { campaign: { equals: campaign.id } },
    select: { union: true, category: true, state: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs as unknown as Place[]
}

type UnitOf = (entry: Pick<EntryRow, 'union'>) => string

async function unitsOf(req: PayloadRequest, entries: readonly Place[]): Promise<UnitOf> {
  const unions = await rowsById<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    ids: entries.map(({ union }) => idOf(union)),
  })
  return ({ union }) => unions.get(String(idOf(union)))?.name ?? '（未填）'
}

type Counting = { entries: readonly Place[]; campaign: CampaignRow; unitOf: UnitOf }

const countedIn = ({ entries, campaign, unitOf }: Counting): Counted[] =>
  entries.map((entry) => ({
    unit: unitOf(entry),
    category: categoryName(campaign, entry.category),
    state: entry.state,
  }))

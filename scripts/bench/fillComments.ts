import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { insertRows } from '@/database/bulkRows'
import { inTransaction } from '@/database/inTransaction'

type Filling = { payload: Payload; count: number; queued: number }
type Filled = { token: string; district: Id; ids: Id[] }

const BATCH = 500
const SAID = [
  '食堂又涨价了',
  '师傅辛苦了',
  '几点开馆，周一开吗？',
  '高温津贴到现在没发',
  '支持，已转给班组',
]
const VIOLATIONS = ['ad', 'abuse', 'privacy', 'spam', 'link', 'rumour-unverified']
const INTENTS = ['praise', 'question', 'suggestion', 'appeal', 'complaint', 'doubt', 'none']
const CHANNELS = ['web', 'wechat', 'weibo', 'douyin']

/** Comments straight into the database, `queued` of them waiting for a person, under 200 items of 20 districts; and a moderator. */
export async function fillComments({ payload, count, queued }: Filling): Promise<Filled> {
  const city = await organization(payload, '基准市总工会')
  const districts: Id[] = []
  for (let index = 0; index < 20; index += 1)
    districts.push(await organization(payload, `基准区 ${index}`, city))
  const token = await moderatorOf(payload, city)
  const every = Math.round(count / queued)
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
      rowOf({ index: from + at, isQueued: (from + at) % every === 0, districts }),
    )
    await insert(payload, rows)
  }
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: 'comments',
    where: { isQueued: { equals: true } },
    select: { channel: true },
    limit: 2_000,
    pagination: false,
  })
  // From the middle, so that deciding takes none of the rows the pages are measured on.
  return { token, district: districts[3] as Id, ids: docs.slice(-1_000).map(({ id }) => id) }
}

async function organization(payload: Payload, name: string, parent?: Id): Promise<Id> {
  const data = { name, level: 'city' as const, ...(parent !== undefined && { parent }) }
  const row = await payload.create({
    collection: 'organizations',
    data: data as never,
    overrideAccess: true,
  })
  return row.id
}

async function moderatorOf(payload: Payload, city: Id): Promise<string> {
  const login = { email: 'moderator@bench.local', password: 'a long enough password' }
  await payload.create({
    collection: 'users',
    data: {
      ...login,
      ...{ name: '基准舆情员', organization: city, active: true },
      roles: [{ role: 'moderator', organization: city }],
    } as never,
    overrideAccess: true,
  })
  const { token } = await payload.login({ collection: 'users', data: login })
  return token ?? ''
}

type Making = { index: number; isQueued: boolean; districts: readonly Id[] }

function rowOf({ index, isQueued, districts }: Making) {
  const pick = <Value>(values: readonly Value[]) => values[(index * 7919) % values.length] as Value
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
  const violation = isQueued ? (index % 9973 === 0 ? 'illegal' : pick(VIOLATIONS)) : null
  const item = (index * 31) % 200
  return {
    text: `${pick(SAID)}（第 ${index} 条）`,
    key: `bench:${index}`,
    channel: pick(CHANNELS),
    kind: 'news',
    item: String(item),
    itemTitle: `第 ${item} 篇：职工之家开放了`,
    organization: districts[item % districts.length] as Id,
    isClosed: false,
    authorKey: `author-${index % 5_000}`,
    authorName: '张**',
    saidAt: at,
    collectedAt: at,
    createdAt: at,
    updatedAt: at,
    state: isQueued ? 'held' : 'approved',
    isShown: !isQueued,
    isQueued,
    // As the machine has it: few values, many rows of each.
    risk: isQueued ? ((index * 13) % 12) / 12 : 0,
    sentiment: pick(['positive', 'neutral', 'negative']),
    intent: pick(INTENTS),
    violation,
    violations: violation ? [violation] : [],
    machine: {
      ...{ sentiment: 'neutral', score: 0, intent: 'none', violations: [], action: 'hold' },
      reasons: [
        {
          axis: 'violation',
          label: 'ad',
          confidence: 0.8,
          phase: 'abuse',
          text: '',
          start: 0,
          end: 2,
        },
      ],
    },
    round: 0,
    fence: 0,
  }
}

/**
 * Below Payload's hooks: nothing of it is measured. Hundreds of rows a statement: the memory of a hundred thousand
 * statements would be the driver's, which the collector does not see.
 */
const insert = (payload: Payload, rows: ReturnType<typeof rowOf>[]): Promise<void> =>
  inTransaction({ payload, label: 'fill' }, (req) =>
    insertRows({ payload, req, collection: 'comments', rows, relations: ['organization'] }),
  )

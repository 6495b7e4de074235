import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith, sameId } from '@/access/scope'
import { refusal, textOf } from '@/distribution/answer'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import type { CommentState } from '@/comments/decide/verdictColumns'

export const STATES = [
  'pending',
  'held',
  'approved',
  'elected',
  'authorOnly',
  'rejected',
  'deleted',
] as const satisfies readonly CommentState[]

export type QueueFilter = {
  /** Conditions on columns, all of which must hold. Never a search inside text. */
  where: Where[]
  /** Looked for in memory, over a bounded number of rows. */
  text: string
  /** Rows that wait for a person, by risk; otherwise of one state or all, the newest first. */
  isQueue: boolean
}

type Query = Record<string, unknown>

/**
 * `channel, item (`<kind>:<id>`), sentiment, intent, violation, state, text, organization` of the query. Without a state: what waits for a person;
 * `state=all` is everything. Only organizations in which the person may read comments; another one is answered with 404.
 */
export async function filterOf(req: PayloadRequest, query: Query = {}): Promise<QueueFilter> {
  const state = oneOf(query, 'state', [...STATES, 'all', 'queued'])
  const isQueue = state === '' || state === 'queued'
  return {
    where: [
      ...(await scopeOf(req, query.organization)),
      ...(isQueue ? [equals('isQueued', true)] : []),
      ...(isQueue || state === 'all' ? [] : [equals('state', state)]),
      ...column('channel', shortText(query, 'channel')),
      ...itemOf(query),
      ...column('sentiment', oneOf(query, 'sentiment', SENTIMENTS)),
      ...column('intent', oneOf(query, 'intent', INTENTS)),
      ...column('violation', oneOf(query, 'violation', VIOLATIONS)),
    ],
    text: shortText(query, 'text').toLowerCase(),
    isQueue,
  }
}

/** Nothing for those who read everything: a list of all organizations would only cost. */
export async function scopeOf(req: PayloadRequest, organization?: unknown): Promise<Where[]> {
  const ids = await organizationsWith(req, 'comment.read')
  if (ids.length === 0) throw refusal(403, '您没有查看留言的权限。')
  if (organization !== undefined && organization !== '') {
    const own = ids.find((id) => sameId(id, organization))
    if (own === undefined) throw refusal(404, '没有这个组织，或您看不到它的留言。')
    return [equals('organization', own)]
  }
  return (await isEverything(req, ids.length)) ? [] : [within(ids)]
}

async function isEverything(req: PayloadRequest, own: number): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({ collection: 'organizations', req })
  return totalDocs === own
}

const within = (ids: Id[]): Where => ({ organization: { in: ids } })
const equals = (field: string, value: Id | boolean): Where => ({ [field]: { equals: value } })
const column = (field: string, value: string): Where[] => (value ? [equals(field, value)] : [])

/** `item` is `<kind>:<id>`, or an id beside a `kind`. */
function itemOf(query: Query): Where[] {
  const [kind, item] = /^([a-z-]+):(.*)$/.exec(shortText(query, 'item'))?.slice(1) ?? [
    shortText(query, 'kind'),
    shortText(query, 'item'),
  ]
  return [...column('kind', kind ?? ''), ...column('item', item ?? '')]
}

function oneOf(query: Query, name: string, values: readonly string[]): string {
  const value = shortText(query, name)
  if (value && !values.includes(value)) throw refusal(400, `${name} 应为：${values.join('、')}。`)
  return value
}

const shortText = (query: Query, name: string) => textOf(query[name], { name, max: 60 })

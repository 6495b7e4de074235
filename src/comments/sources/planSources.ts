import type { Payload } from 'payload'
import { idOf } from '@/access/scope'
import { insertPlain } from '@/database/atomic'
import { setColumns } from '@/database/setColumns'
import type { Delivery } from '@/distribution/delivery'
import { readState, writeState } from '@/distribution/platformState'
import { ISSUES } from '@/distribution/issueRows'
import { commentingOf } from '../acts/capabilities'
import { readSettings } from '../settings'
import type { Source } from './source'
import { SOURCES } from './source'
import { watchedUntil } from './rhythm'
import { linkSource, wakeSources } from './wakeSources'

const DAY_MS = 86_400_000
const PAGE = 200
const MARK = 'comment-sources:planned'
/** Transactions end in another order than they began. */
const OVERLAP_MS = 10 * 60_000

/**
 * One source a delivery that is out, and none any more for what was taken back. Looks only at deliveries that changed since
 * it looked last; idempotent, so several processes may.
 */
export async function planSources(payload: Payload, now: Date): Promise<number> {
  const { watchDays } = await readSettings(payload)
  const oldest = now.getTime() - watchDays * DAY_MS
  const mark = (await readState({ payload, key: MARK }))?.value as
    | { until?: string; watchDays?: number }
    | undefined
  // Watching longer than before: what was left out as too old is looked at again.
  const isRaised = watchDays > Number(mark?.watchDays ?? 0)
  const from = isRaised ? oldest : Math.max(oldest, Date.parse(mark?.until ?? '') - OVERLAP_MS)
  const since = new Date(Number.isFinite(from) ? from : oldest)
  let planned = 0
  let until = since.toISOString()
  let failed: string | undefined
  // By the time of the last row, not by the number of a page: a row that changes meanwhile moves all after it.
  for (let page = 1; ; ) {
    const from = until
    const rows = await changedSince(payload, from, page)
    for (const row of rows) {
      try {
        if (await planOne({ payload, row, now, watchDays })) planned += 1
      } catch (err) {
        // It costs itself, not those after it, and is looked at again every time.
        payload.logger.error({ msg: `delivery ${String(row.id)} has no comment source`, err })
        failed ??= row.updatedAt
      }
      if (row.updatedAt > until) until = row.updatedAt
    }
    if (rows.length < PAGE) break
    page = until > from ? 1 : page + 1
  }
  const seen = failed ?? until
  if (seen !== mark?.until || mark?.watchDays !== watchDays)
    await writeState({ payload, key: MARK, value: { until: seen, watchDays } })
  await wakeSources({ payload, now, watchDays, isRaised })
  return planned
}

type Row = Delivery & { updatedAt: string }

async function changedSince(payload: Payload, since: string, page: number): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { updatedAt: { greater_than_equal: since } },
        { action: { equals: 'publish' } },
        { state: { in: ['published', 'recalled'] } },
      ],
    },
    select: {
      title: true,
      kind: true,
      item: true,
      organization: true,
      account: true,
      channel: true,
      state: true,
      finishedAt: true,
      receipt: true,
      updatedAt: true,
    },
    sort: ['updatedAt', 'id'],
    limit: PAGE,
    page,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}

type One = { payload: Payload; row: Row; now: Date; watchDays: number }

async function planOne({ payload, row, now, watchDays }: One): Promise<boolean> {
  // Comments of our own site are written here; an issue's comments hang on its articles.
  if (row.channel === 'web' || row.kind === ISSUES) return false
  if (row.state === 'recalled') return end(payload, row)
  const publishedAt = row.finishedAt ?? row.updatedAt
  if (watchedUntil(publishedAt, watchDays) <= now) return false
  const isReadable = commentingOf(row.channel) !== undefined
  const { created } = await insertPlain({
    payload,
    collection: SOURCES,
    unique: 'key',
    data: {
      key: String(row.id),
      delivery: row.id,
      account: row.account,
      organization: row.organization,
      channel: row.channel,
      kind: row.kind,
      item: row.item,
      itemTitle: row.title,
      state: isReadable ? 'watching' : 'byHand',
      nextAt: isReadable ? now.toISOString() : null,
      publishedAt,
      collected: 0,
      failures: 0,
      fence: 0,
    },
  })
  const ids = row.receipt?.ids ?? {}
  const isBack = !created && isReadable && (await readAgain(payload, row))
  if (created || isBack)
    await linkSource({ payload, account: idOf(row.account) ?? '', ids, key: String(row.id) })
  return created
}

/** Without the number that comments hang on when it was read first; the platform may have told it since. */
async function readAgain(payload: Payload, row: Row): Promise<boolean> {
  const source = await payload.db.findOne<Source>({
    collection: SOURCES,
    where: { key: { equals: String(row.id) } },
  })
  if (source?.state !== 'byHand' || source.error?.code !== 'noPlace') return false
  if (row.updatedAt <= String(source.lastReadAt)) return false
  return setColumns({
    ...{ payload, collection: SOURCES, id: source.id, if: { state: { equals: 'byHand' } } },
    data: { state: 'watching', nextAt: new Date().toISOString(), error: null, failures: 0 },
  })
}

/** Recalled: nobody comments on what is not there. Whether what was said stays public is the item's matter. */
async function end(payload: Payload, row: Row): Promise<boolean> {
  const source = await payload.db.findOne<Source>({
    collection: SOURCES,
    where: { key: { equals: String(row.id) } },
  })
  if (!source || (source.state === 'ended' && source.error?.code === 'recalled')) return false
  const error = { kind: 'ended', code: 'recalled', message: '稿件已撤下，不再读取留言', remedy: '' }
  await setColumns({
    ...{ payload, collection: SOURCES, id: source.id },
    data: { state: 'ended', nextAt: null, error, cursor: null, pass: null },
  })
  return false
}

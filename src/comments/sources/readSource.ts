import type { Payload } from 'payload'
import type { Commenting } from '@publishers/comments'
import type { Context } from '@publishers/contract'
import { updateFenced } from '@/database/atomic'
import { openAccount } from '@/distribution/accounts'
import { checkpoint } from '@/distribution/checkpoint'
import { createContext } from '@/distribution/context'
import type { Delivery } from '@/distribution/delivery'
import { readDelivery } from '@/distribution/delivery'
import type { Lease } from '@/distribution/lease'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Timing } from '@/distribution/timing'
import { commentingOf } from '../acts/capabilities'
import { readSettings } from '../settings'
import { concludeReading } from './concludeReading'
import { failedReading } from './failedReading'
import { watchedUntil } from './rhythm'
import type { Pass, Source } from './source'
import { SOURCES } from './source'
import { spendRead } from './spendRead'
import { takePage } from './takePage'
import { turnPage } from './turnPage'

export type Reading = { payload: Payload; source: Source; lease: Lease; timing: Timing }

/** A turn; what is left is read in the next one, so that the most talked about item holds up no other. */
const MOST_PAGES = 40

/** One reading of a claimed source, page by page, each kept before the next: a killed worker's is gone on with. Throws LeaseLost only. */
export async function readSource(reading: Reading): Promise<void> {
  try {
    const ready = await prepare(reading)
    if (ready) await readPages({ ...reading, ...ready })
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    await keep(reading, await failedReading(reading, error))
  }
}

type Ready = { delivery: Delivery; commenting: Commenting; context: Context }

/** What has to be there before anybody is asked; without it the source says so and rests. */
async function prepare(reading: Reading): Promise<Ready | undefined> {
  const { payload, source, lease, timing } = reading
  const { watchDays } = await readSettings(payload)
  const rest = { nextAt: null, cursor: null, pass: null }
  if (watchedUntil(source.publishedAt, watchDays) <= new Date())
    return void (await keep(reading, { ...rest, state: 'ended', error: null }))
  const commenting = commentingOf(source.channel)
  if (!commenting) return void (await keep(reading, { ...rest, state: 'byHand' }))
  const delivery = await readDelivery({ payload, id: source.delivery })
  if (delivery?.state !== 'published' || !delivery.receipt) {
    const error = { kind: 'ended', code: 'recalled', message: '稿件已不在平台上', remedy: '' }
    return void (await keep(reading, { ...rest, state: 'ended', error }))
  }
  const open = await openAccount({ payload, id: source.account })
  if (!open?.enabled) {
    const error = {
      ...{ kind: 'account', code: 'disabled', message: '账号已停用，暂不读取留言' },
      remedy: '启用账号后会自动继续。',
    }
    const nextAt = new Date(Date.now() + 3_600_000).toISOString()
    return void (await keep(reading, { nextAt, error }))
  }
  const { context, limit } = createContext({ payload, open, lease, timing })
  // A page of a list is no upload.
  limit.ms = timing.callMs
  return { delivery, commenting, context }
}

async function readPages(reading: Reading & Ready): Promise<void> {
  const { payload, commenting, context, delivery, source } = reading
  let pass = passOf(source)
  let cursor = source.cursor ?? undefined
  let collected = source.collected
  let lastNewAt = source.lastNewAt
  for (let turn = 0; turn < MOST_PAGES; turn += 1) {
    await spendRead({ payload, commenting, account: context.account, now: new Date() })
    const page = await commenting.list(
      {
        receipt: delivery.receipt as NonNullable<Delivery['receipt']>,
        ...(delivery.position !== undefined && { position: delivery.position }),
        ...(cursor && { cursor }),
      },
      context,
    )
    await checkpoint('comments-page')
    const taken = await takePage({ ...reading, page })
    const now = new Date().toISOString()
    collected += taken.isNew
    if (taken.isNew > 0) lastNewAt = now
    const { publishedAt } = source
    const turned = turnPage({ pass, page, cursor, taken, publishedAt, now: new Date() })
    pass = turned.pass
    if (turned.isOver) {
      const ended = { ...source, collected, lastNewAt }
      const { isWhole } = turned
      const data = await concludeReading({ ...reading, source: ended, pass, isWhole })
      return keep(reading, await wokenMeanwhile(reading, data))
    }
    cursor = page.next
    await keep(reading, { cursor, pass, collected, lastNewAt: lastNewAt ?? null, lastReadAt: now })
    await checkpoint('comments-page-kept')
  }
  // More than a turn: on at once, behind whoever waits.
  await keep(reading, { nextAt: new Date().toISOString(), leaseOwner: null, leaseUntil: null })
}

/** A reading that was begun goes on; else a new one, which remembers what the last whole one missed. */
function passOf({ pass, cursor }: Source): Pass {
  if (cursor && pass) return pass
  const { lastWholeAt, wholePages, missing, total } = pass ?? {}
  return {
    ...{ startedAt: new Date().toISOString(), seen: [], pages: 0 },
    ...(total !== undefined && { before: total }),
    ...(lastWholeAt && { lastWholeAt, wholePages }),
    ...(missing && { missing }),
  }
}

/** Somebody commented, or pressed the button, while it was read: perhaps just after their page. */
async function wokenMeanwhile(
  { payload, source }: Reading,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const where = { id: { equals: source.id } }
  const row = await payload.db.findOne<Source>({ collection: SOURCES, where })
  const isWoken = Date.parse(row?.nextAt ?? '') > Date.parse(source.nextAt ?? '')
  return isWoken ? { ...data, nextAt: row?.nextAt } : data
}

async function keep(
  { payload, source }: Pick<Reading, 'payload' | 'source'>,
  data: Record<string, unknown>,
): Promise<void> {
  const { id, fence } = source
  const lease = 'nextAt' in data ? { leaseOwner: null, leaseUntil: null } : {}
  const isOurs = await updateFenced({
    ...{ payload, queue: SOURCES, id, fence, data: { ...data, ...lease } },
  })
  if (!isOurs) throw new LeaseLost(id)
}

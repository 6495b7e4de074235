import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { unpackModel } from '@/comments/learning/models'
import { forgetSettings, readSettings } from '@/comments/settings'
import type { Passes } from '@/comments/words/letThrough'
import { LET_THROUGH, passesOf } from '@/comments/words/letThrough'
import { linesOf } from '@/comments/words/linesOf'
import { keepBriefly } from '@/database/keepBriefly'
import type { Knowledge } from '@/moderation/context'
import type { LinearModel } from '@/moderation/model/linearModel'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'
import type { CompiledTable } from '@/moderation/words/wordTable'
import { compileStored, tableStamp } from './compileStored'
import type { StoredTable } from './compileStored'

export type Known = Knowledge & {
  /** Number of the model of sentiment in force; 1 is the shipped one. */
  modelNumber: number
  /** Words let through wherever the shipped basics stop them. */
  passes?: Passes
}

/** Every process sees a change of tables, models or settings within this. */
const KEPT_MS = 900
const kept = keepBriefly<Known>(KEPT_MS)
type Made = {
  tables: Map<string, CompiledTable>
  model?: { stamp: string; sentiment?: LinearModel }
  passes?: { stamp: string; passes: Passes }
}
/** What costs time to make, by the row and the version it was made from. */
const made = new WeakMap<object, Made>()

/** What comments are judged by now: the shipped basics, the model in force, the tables in force, the trusted hosts. */
export const knowledgeOf = (payload: Payload): Promise<Known> =>
  kept.read(payload, 'knowledge', () => gather(payload))

/** Word tables, models or settings changed: the next comment is judged by what is stored now. */
export function forgetKnowledge(payload: Payload): void {
  kept.forget(payload)
  forgetSettings(payload)
}

async function gather(payload: Payload): Promise<Known> {
  const before = made.get(payload) ?? { tables: new Map<string, CompiledTable>() }
  const [settings, tables, model, passes] = await Promise.all([
    readSettings(payload),
    tablesInForce(payload, before.tables),
    modelInForce(payload, before.model),
    passesInForce(payload, before.passes),
  ])
  made.set(payload, { tables, model: model.made, passes })
  const shipped = shippedKnowledge()
  return {
    ...shipped,
    tables: [...tables.values()],
    allowedHosts: [...shipped.allowedHosts, ...settings.allowedHosts],
    sentiment: model.made?.sentiment ?? shipped.sentiment,
    modelNumber: model.number,
    ...(passes && { passes: passes.passes }),
  }
}

/** Only tables whose stamp is new are read whole and compiled: 20,000 words take tens of milliseconds. */
async function tablesInForce(
  payload: Payload,
  known: ReadonlyMap<string, CompiledTable>,
): Promise<Map<string, CompiledTable>> {
  const { docs } = await payload.db.find<StoredTable>({
    collection: 'word-tables',
    where: { active: { equals: true } },
    select: { updatedAt: true, number: true },
    pagination: false,
    limit: 0,
  })
  const tables = new Map<string, CompiledTable>()
  for (const row of docs) {
    const stamp = tableStamp(row)
    const compiled = known.get(stamp) ?? (await readAndCompile(payload, row.id))
    if (compiled) tables.set(stamp, compiled)
  }
  return tables
}

async function readAndCompile(payload: Payload, id: Id): Promise<CompiledTable | undefined> {
  const row = await payload.db.findOne<StoredTable>({
    collection: 'word-tables',
    where: { id: { equals: id } },
  })
  return row ? compileStored({ row, warn: (why) => payload.logger.error(why) }) : undefined
}

async function passesInForce(payload: Payload, known: Made['passes']): Promise<Made['passes']> {
  const where: Where = { and: [{ name: { equals: LET_THROUGH } }, { active: { equals: true } }] }
  const rows = await payload.db.find<StoredTable>({
    ...{ collection: 'word-tables', where, sort: 'id', limit: 1, pagination: false },
    select: { updatedAt: true, number: true, expiresAt: true },
  })
  const [row] = rows.docs
  if (!row || (row.expiresAt && new Date(row.expiresAt) <= new Date())) return undefined
  const stamp = tableStamp(row)
  if (known?.stamp === stamp) return known
  const whole = await payload.db.findOne<StoredTable>({
    collection: 'word-tables',
    where: { id: { equals: row.id } },
  })
  return { stamp, passes: passesOf(linesOf(whole?.allowed).map(({ line }) => line)) }
}

type ActiveRow = { id: Id; number: number; updatedAt?: string; file?: string | null }

async function modelInForce(
  payload: Payload,
  known: Made['model'],
): Promise<{ number: number; made?: Made['model'] }> {
  const { docs } = await payload.db.find<ActiveRow>({
    collection: 'moderation-models',
    where: { state: { equals: 'active' } },
    select: { number: true, updatedAt: true },
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  const [active] = docs
  if (!active) return { number: 1 }
  const stamp = `${active.id}:${active.updatedAt}`
  if (known?.stamp === stamp)
    return { number: known.sentiment ? Number(active.number) : 1, made: known }
  const row = await payload.db.findOne<ActiveRow>({
    collection: 'moderation-models',
    where: { id: { equals: active.id } },
  })
  const sentiment = sentimentIn(payload, row)
  return { number: sentiment ? Number(active.number) : 1, made: { stamp, sentiment } }
}

/** A file that cannot be read leaves the shipped model in force, and is told. */
function sentimentIn(payload: Payload, row: ActiveRow | null): LinearModel | undefined {
  try {
    if (row?.file) return unpackModel(row.file)
  } catch (err) {
    payload.logger.error({ msg: `model ${row?.number} cannot be read`, err })
  }
  return undefined
}

import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { shippedModels } from '@/moderation/model/shippedModels'
import { activateModel } from './activate'
import { activeModelOf } from './activeModel'
import type { Figures } from './figures'
import { keptRows } from './keptRows'
import type { LabelledRow } from './labels'
import { modelRows, packModel, SHIPPED } from './models'
import type { ModelRow } from './models'
import { readLabels } from './readLabels'
import type { Candidate } from './trainCandidate'
import { FEWEST_LABELS, tonedRows, trainCandidate } from './trainCandidate'
import { inTrainingTurn } from './trainingTurn'

export type Retrained =
  /** Somebody else is at it. */
  | { outcome: 'busy' }
  /** Not enough labelled rows yet, or none since the last time. */
  | { outcome: 'tooFew' | 'nothingNew'; labels: number; needed: number }
  | { outcome: 'activated' | 'refused'; number: number; figures: Figures; why: string }

type Actor = { id: Id; name: string }

/**
 * Learns from what people decided, beside the kept rows, and puts the new version in force if the gate lets it. One at a
 * time; a refused version is kept with its figures and why. `by` is who asked for it, nobody at night.
 */
export async function retrain({
  payload,
  by,
}: {
  payload: Payload
  by?: Actor
}): Promise<Retrained> {
  return (
    (await inTrainingTurn(payload, () => trainOnce({ payload, by }))) ?? {
      outcome: 'busy' as const,
    }
  )
}

/** The clock's: quiet when there is nothing to learn. */
export async function retrainNightly(payload: Payload): Promise<void> {
  const done = await retrain({ payload })
  payload.logger.info({ msg: `models: ${done.outcome}` })
}

async function trainOnce({ payload, by }: { payload: Payload; by?: Actor }): Promise<Retrained> {
  const labels = await readLabels({ payload })
  const counted = tonedRows(labels).length
  const few = { labels: counted, needed: FEWEST_LABELS }
  if (counted < FEWEST_LABELS) return { outcome: 'tooFew', ...few }
  const [newest] = await modelRows({ payload, limit: 1 })
  if (!by && newest?.figures && isOld(labels, newest.figures))
    return { outcome: 'nothingNew', ...few }
  const current = await activeModelOf(payload)
  const candidate = await trainCandidate({
    shipped: shippedModels().sentiment,
    current: current.sentiment,
    labels,
    kept: keptRows(),
  })
  const figures = { ...candidate.figures, against: current.number }
  const row = await keepVersion({ payload, by, candidate, figures })
  if (candidate.isAdmitted) await activateModel({ payload, row, ...actorOf(by) })
  return {
    outcome: candidate.isAdmitted ? 'activated' : 'refused',
    number: row.number,
    figures,
    why: candidate.why,
  }
}

const isOld = (labels: readonly LabelledRow[], { until }: Figures): boolean =>
  labels.every(({ at }) => at <= until)

type Keeping = { payload: Payload; by?: Actor; candidate: Candidate; figures: Figures }

async function keepVersion({ payload, by, candidate, figures }: Keeping): Promise<ModelRow> {
  const { isAdmitted, why, model } = candidate
  return inTransaction({ payload, label: 'model.train' }, async (req) => {
    const [newest] = await modelRows({ payload, req, limit: 1 })
    const number = Math.max(SHIPPED, newest?.number ?? 0) + 1
    const data = {
      number,
      state: isAdmitted ? 'kept' : 'refused',
      figures,
      why,
      // What was refused is never put in force: its figures say enough.
      ...(isAdmitted && { file: packModel(model) }),
      ...(by && { madeBy: by.id }),
    }
    const collection = 'moderation-models'
    const { id } = (await payload.db.create({ collection, data, req })) as { id: Id }
    await record(req, {
      action: 'model.train',
      target: { kind: collection, id: String(number), title: `版本 ${number}` },
      detail: { isAdmitted, why, rows: figures.rows, kept: figures.kept, fresh: figures.fresh },
      ...actorOf(by),
    })
    const [row] = await modelRows({ payload, req, where: { id: { equals: id } }, limit: 1 })
    return row as ModelRow
  })
}

const actorOf = (by?: Actor) => ({
  actor: by ? { id: String(by.id), name: by.name } : { id: 'system', name: '夜间学习' },
})

import type { LinearModel } from '../model/linearModel'

export type ModelVersion = Readonly<{
  number: number
  model: LinearModel
  /** ISO date of its making; given, not read from a clock. */
  madeAt: string
  note: string
}>

/** All versions there were and the one in force: a value, so that keeping it is the caller's matter. */
export type ModelHistory = Readonly<{ versions: readonly ModelVersion[]; active: number }>

export const startHistory = (first: Omit<ModelVersion, 'number'>): ModelHistory => ({
  versions: [{ ...first, number: 1 }],
  active: 1,
})

/** The next version, in force at once; none before it is lost. */
export function activate(history: ModelHistory, next: Omit<ModelVersion, 'number'>): ModelHistory {
  const number = Math.max(...history.versions.map((version) => version.number)) + 1
  return { versions: [...history.versions, { ...next, number }], active: number }
}

/** One step back, or to a number; the versions after it are kept. */
export function rollBack(history: ModelHistory, to = history.active - 1): ModelHistory {
  if (!history.versions.some(({ number }) => number === to))
    throw new Error(`there is no version ${to}`)
  return { ...history, active: to }
}

export function activeModel({ versions, active }: ModelHistory): LinearModel {
  const found = versions.find(({ number }) => number === active)
  if (!found) throw new Error(`there is no version ${active}`)
  return found.model
}

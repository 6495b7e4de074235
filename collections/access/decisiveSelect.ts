import type { CollectionBeforeOperationHook, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

/** Columns that decide who sees what: whose item it is, and whether an honour stands. */
const DECISIVE: Record<string, string[]> = { '': ['organization'], honours: ['status'] }

type Selection = Record<string, unknown>

/** A selection in which nothing is left out that decides over the rest of the answer. Pure. */
export function withDecisive(select: Selection): Selection | undefined {
  const kept = Object.entries(select).flatMap(([name, value]) => {
    const inner = without(value, DECISIVE[name] ?? [])
    return (DECISIVE['']?.includes(name) && value === false) || inner === undefined
      ? []
      : [[name, inner] as const]
  })
  if (kept.length === 0) return undefined
  const rest: Selection = Object.fromEntries(kept)
  if (getSelectMode(rest as SelectType) === 'exclude') return rest
  for (const [name, columns] of Object.entries(DECISIVE)) {
    const inner = rest[name]
    if (inner && typeof inner === 'object')
      rest[name] = { ...inner, ...Object.fromEntries(columns.map((column) => [column, true])) }
  }
  return rest
}

/** `value` without a no to one of `columns`; undefined when nothing is left of it. */
function without(value: unknown, columns: string[]): unknown {
  if (!value || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([name, one]) => !(columns.includes(name) && one === false),
  )
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** Nobody makes the rules blind by not asking for what they look at. */
export const decisiveSelect: CollectionBeforeOperationHook = ({ args }) => {
  const { select, overrideAccess } = args as { select?: Selection; overrideAccess?: boolean }
  return overrideAccess || !select ? args : { ...args, select: withDecisive(select) }
}

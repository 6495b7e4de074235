import type { Calendar } from './useCalendar'
import type { Drag } from './useDrag'
import type { Mover } from './useMove'

/** What every view needs to place its entries. */
export type Placing = {
  calendar: Calendar
  days: readonly string[]
  /** A day in the month or week shown. */
  anchor: string
  move: Mover
  drag: Drag
  nameOf(account: unknown): string
}

/** The entries of a day in order, each where it stands or is being moved to. */
export function entriesOf({ calendar, move }: Pick<Placing, 'calendar' | 'move'>) {
  const { moving } = move
  const shown = calendar.rows.map((row) =>
    moving && String(moving.row.id) === String(row.id)
      ? { row, at: moving.at }
      : { row, at: row.at },
  )
  // Moved into a month that was asked for anew: it may not be in the answer.
  const isThere = !moving || shown.some(({ row }) => String(row.id) === String(moving.row.id))
  const all = isThere || !moving ? shown : [...shown, { row: moving.row, at: moving.at }]
  return all.sort((a, b) => a.at.localeCompare(b.at))
}

export type Placed = ReturnType<typeof entriesOf>[number]

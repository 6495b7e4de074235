import { idOf } from '@/access/scope'
import type { AssignmentRow } from '../types'
import { scoreKey } from './invitation'

/** How the reason of a judge's place begins that the chair lets stay empty. */
export const WAIVED = '不再另派：'

type Place = Pick<AssignmentRow, 'state' | 'reason'>

/** An empty place the chair answers for, with a reason on record. */
export const isWaived = ({ state, reason }: Place): boolean =>
  state === 'replaced' && Boolean(reason?.startsWith(WAIVED))

/** Places of a work that somebody fills, has left, or that need not be filled. */
const places = (rows: readonly Place[]): number =>
  rows.filter((row) => row.state === 'assigned' || row.state === 'recused' || isWaived(row)).length

/** A conflict took one of the judges this work needs: the chair finds another, or lets it be. */
export const isPlaceOpen = (
  row: AssignmentRow,
  { rows, needed }: { rows: readonly AssignmentRow[]; needed: number },
): boolean =>
  row.state === 'excluded' &&
  places(rows.filter(({ submission }) => workOf({ submission }) === workOf(row))) < needed

type Judged = {
  rows: readonly AssignmentRow[]
  /** Keys of locked scores. */
  locked: ReadonlySet<string>
  needed: number
}

/** Blind numbers of works that fewer judges scored than must, less the places that were waived; one at the least. */
export function worksShort({ rows, locked, needed }: Judged): string[] {
  return [...new Set(rows.map(workOf))]
    .map((work) => rows.filter((row) => workOf(row) === work))
    .filter((own) => {
      const scored = own.filter((row) => row.state === 'assigned' && locked.has(scoreKey(row)))
      return scored.length < Math.max(1, needed - own.filter(isWaived).length)
    })
    .map(([first]) => first?.blindNo ?? '')
}

const workOf = ({ submission }: Pick<AssignmentRow, 'submission'>): string =>
  String(idOf(submission))

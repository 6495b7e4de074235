import { expect, test } from '@jest/globals'
import { isPlaceOpen, WAIVED, worksShort } from '@/campaign/judging/enoughScores'
import type { AssignmentRow } from '@/campaign/types'

const row = (
  judge: number,
  state: AssignmentRow['state'],
  more: Partial<AssignmentRow> = {},
): AssignmentRow => ({
  ...{ id: judge, key: `1:${judge}:7`, round: 1, judge, submission: 7, organization: 1 },
  ...{ blindNo: 'A-01', state, ...more },
})
const locked = (...judges: number[]) => new Set(judges.map((judge) => `1:7:${judge}`))

test('a work with fewer locked scores than judges needed is named', () => {
  const rows = [row(1, 'assigned'), row(2, 'assigned'), row(3, 'excluded')]
  expect(worksShort({ rows, locked: locked(1, 2), needed: 2 })).toEqual([])
  expect(worksShort({ rows, locked: locked(1), needed: 2 })).toEqual(['A-01'])
  expect(worksShort({ rows, locked: locked(1, 2), needed: 3 })).toEqual(['A-01'])
})

test('a waived place need not be filled; one score there must be', () => {
  const waived = row(3, 'replaced', { reason: `${WAIVED}其余评委足够` })
  const rows = [row(1, 'assigned'), row(2, 'assigned'), waived]
  expect(worksShort({ rows, locked: locked(1, 2), needed: 3 })).toEqual([])
  const reassigned = row(3, 'replaced', { reason: '师生关系' })
  expect(
    worksShort({ rows: [row(1, 'assigned'), reassigned], locked: locked(1), needed: 2 }),
  ).toEqual(['A-01'])
  expect(worksShort({ rows: [waived], locked: new Set(), needed: 1 })).toEqual(['A-01'])
})

test('a conflict asks for the chair only where it leaves too few judges', () => {
  const excluded = row(3, 'excluded')
  const rows = [row(1, 'assigned'), row(2, 'recused'), excluded]
  expect(isPlaceOpen(excluded, { rows, needed: 2 })).toBe(false)
  expect(isPlaceOpen(excluded, { rows, needed: 3 })).toBe(true)
})

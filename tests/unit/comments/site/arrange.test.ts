import { expect, test } from '@jest/globals'
import { arrange } from '@/comments/site/arrange'

const at = (minute: number) => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`
const row = (id: string, minute: number, parent?: string, isElected = false) => ({
  ...{ id, isElected, saidAt: at(minute) },
  ...(parent && { parent }),
})

test('elected first, then the newest; answers in their order, however deep they were', () => {
  const threads = arrange([
    row('old', 1),
    row('new', 9),
    row('elected', 0, undefined, true),
    row('a2', 8, 'a1'),
    row('a1', 3, 'old'),
  ])
  expect(threads).toEqual([
    { id: 'elected', answers: [], isOrphan: false },
    { id: 'new', answers: [], isOrphan: false },
    { id: 'old', answers: ['a1', 'a2'], isOrphan: false },
  ])
})

test('an answer to what nobody sees stands for itself; a circle loses nobody', () => {
  const threads = arrange([row('left', 2, 'hidden'), row('x', 1, 'y'), row('y', 0, 'x')])
  expect(threads[0]).toEqual({ id: 'left', answers: [], isOrphan: true })
  expect(threads.flatMap(({ id, answers }) => [id, ...answers]).sort()).toEqual(['left', 'x', 'y'])
})

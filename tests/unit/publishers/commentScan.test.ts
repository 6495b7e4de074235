import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { scanComments } from '@publishers/commentScan'
import type { CommentPage } from '@publishers/comments'
import { soundList } from '@publishers/soundList'

const saying = (id: string, minute: number) => ({
  ...{ id, text: id },
  at: new Date(Date.UTC(2026, 6, 1, 8, minute)),
})
const reader = (pages: CommentPage[]) => {
  let at = 0
  return async () => pages[at++]!
}
const isPast = ({ at }: { at: Date }) => at.getTime() < Date.UTC(2026, 6, 1, 8, 5)

describe('a look through a list', () => {
  it('ends at what is older, where the list is in order', async () => {
    const read = reader([{ comments: [saying('3', 9), saying('2', 4)], next: 'a' }])
    expect(await scanComments(read, { isPast })).toMatchObject({ covers: true })
  })

  it('believes no last comment of a list out of order', async () => {
    const read = reader([
      { comments: [saying('2', 3), saying('3', 6), saying('1', 2)], next: 'a' },
      { comments: [saying('ours', 8)] },
    ])
    const { comments, covers } = await scanComments(read, { isPast })
    expect([comments.length, covers]).toEqual([4, true])
  })

  it('proves nothing by a list that stands still or cannot be read whole', async () => {
    const stuck = { comments: [saying('1', 3)], next: 'a' }
    expect((await scanComments(reader([stuck, stuck]))).covers).toBe(false)
    const part = { comments: [saying('1', 3)], isPartial: true }
    expect((await scanComments(reader([part]))).covers).toBe(false)
  })
})

it('one odd element of a list costs itself alone', () => {
  const list = soundList(z.object({ id: z.string().min(1) }))
  expect(list.parse([{ id: '1' }, null, { id: '' }, 'x', { id: '2' }])).toEqual({
    list: [{ id: '1' }, { id: '2' }],
    isPartial: true,
  })
  expect(list.parse(null)).toEqual({ list: [], isPartial: false })
})

import { describe, expect, it } from '@jest/globals'
import type { CommentPage } from '@publishers/comments'
import type { Pass } from '@/comments/sources/source'
import { turnPage } from '@/comments/sources/turnPage'

const now = new Date('2026-07-10T12:00:00Z')
const publishedAt = '2026-07-10T08:00:00Z'
const begun: Pass = { startedAt: now.toISOString(), seen: [], pages: 0 }
const lately = { lastWholeAt: '2026-07-10T11:50:00Z', wholePages: 2 }
const pageOf = (ids: string[], more: Partial<CommentPage> = {}): CommentPage => ({
  comments: ids.map((id) => ({ id, text: id, at: now })),
  ...more,
})
const turn = (pass: Pass, page: CommentPage, isNew = 0, isEdit = 0, cursor?: string) =>
  turnPage({ pass, page, cursor, taken: { isNew, isEdit }, publishedAt, now })

describe('a page that was read', () => {
  it('ends the reading where the list ends, and only that is whole', () => {
    expect(turn(begun, pageOf(['1']), 1)).toMatchObject({ isOver: true, isWhole: true })
    expect(turn(begun, pageOf(['1'], { next: 'a' }), 1)).toMatchObject({ isOver: false })
    const partial = turn(begun, pageOf(['1'], { isPartial: true }), 1)
    expect(partial).toMatchObject({ isOver: true, isWhole: false })
  })

  it('goes on for nobody who leads in circles', () => {
    const stuck = turn(begun, pageOf(['1'], { next: 'a' }), 1, 0, 'a')
    expect(stuck).toMatchObject({ isOver: true, isWhole: false })
    let pass = begun
    let pages = 0
    for (let isOver = false; !isOver; pages += 1) {
      const turned = turn(pass, pageOf(['1', '2'], { next: pages % 2 ? 'a' : 'b', total: 99 }))
      ;({ pass, isOver } = turned)
      expect(turned.isWhole).toBe(false)
    }
    expect(pages).toBeLessThan(40)
    let many = 0
    pass = begun
    for (let isOver = false; !isOver; many += 1)
      ({ pass, isOver } = turn(pass, pageOf([`${many}`], { next: `c${many}` }), 1))
    expect(many).toBe(400)
  })

  it('is enough when it shows as many new ones as the list grew by', () => {
    const known = { ...begun, ...lately, before: 100 }
    const grown = (isNew: number, total: number) =>
      turn(known, pageOf(['1', '2'], { next: 'a', total }), isNew).isOver
    expect(grown(0, 100)).toBe(true)
    expect(grown(2, 102)).toBe(true)
    // One more is further down; one that was there is gone.
    expect(grown(2, 103)).toBe(false)
    expect(grown(0, 99)).toBe(false)
    expect(grown(1, 100)).toBe(false)
    expect(turn(known, pageOf(['1'], { next: 'a', total: 100 }), 0, 1).isOver).toBe(false)
    expect(turn({ ...begun, ...lately }, pageOf(['1'], { next: 'a' }), 0).isOver).toBe(true)
    expect(
      turn({ ...known, missing: ['7'] }, pageOf(['1'], { next: 'a', total: 100 })).isOver,
    ).toBe(false)
  })

  it('of ten thousand comments is not the first of two hundred every time', () => {
    const long = { ...begun, lastWholeAt: '2026-07-10T10:30:00Z', before: 10_000 }
    const page = pageOf(['1'], { next: 'a', total: 10_001 })
    expect(turn({ ...long, wholePages: 2 }, page, 1).isOver).toBe(false)
    expect(turn({ ...long, wholePages: 200 }, page, 1).isOver).toBe(true)
    const far = { ...long, wholePages: 200, pages: 19 }
    expect(turn(far, pageOf(['1'], { next: 'a', total: 10_050 }), 1)).toMatchObject({
      isOver: true,
      isWhole: false,
    })
  })

  it('remembers the longest the list ever said it was, and only ids that can be given back', () => {
    const first = turn(
      begun,
      pageOf(['1', 'x'.repeat(1_000_000), 'a\0b', '1'], { next: 'a', total: 9 }),
    )
    expect(first.pass.seen).toEqual(['1'])
    expect(turn(first.pass, pageOf(['__proto__'], { total: 2 })).pass).toMatchObject({
      seen: ['1', '__proto__'],
      total: 9,
      pages: 2,
    })
  })
})

import { describe, expect, it } from '@jest/globals'
import { boardQuery, whereOf } from '@/admin/board/boardRow'
import type { BoardRow } from '@/admin/board/boardRow'
import { detailText } from '@/admin/board/detailText'
import { groupDeliveries, handActions } from '@/admin/board/groupDeliveries'
import { stepsOf } from '@/admin/board/stepsOf'
import { byDueTime, isOverdue } from '@/admin/desk/byDueTime'
import { listLink } from '@/admin/desk/listLink'

const row = (id: number, state: string, dueAt: string, finishedAt?: string): BoardRow => ({
  id,
  state,
  dueAt,
  finishedAt,
  title: '稿件',
  kind: 'news',
  item: '1',
  channel: 'web',
  action: 'publish',
  tries: 0,
})

describe('the board', () => {
  it('puts every state where somebody knows what to do', () => {
    const states = [
      'scheduled',
      'queued',
      'running',
      'accepted',
      'published',
      'handedOff',
      'failed',
      'unconfirmed',
      'cancelled',
      'recalled',
      'invented',
    ]
    const groups = groupDeliveries(
      states.map((state, id) => row(id, state, '2026-11-21T00:00:00Z')),
    )
    const names = Object.fromEntries(
      Object.entries(groups).map(([column, rows]) => [column, rows.map(({ state }) => state)]),
    )
    expect(names).toEqual({
      failed: ['failed'],
      awaiting: ['handedOff', 'unconfirmed', 'invented'],
      due: ['scheduled', 'queued'],
      running: ['running', 'accepted'],
      published: ['published'],
      ended: ['cancelled', 'recalled'],
    })
  })
  it('shows what comes next first and what is over newest first', () => {
    const due = groupDeliveries([
      row(1, 'queued', '2026-11-22'),
      row(2, 'queued', '2026-11-21'),
    ]).due
    expect(due.map(({ id }) => id)).toEqual([2, 1])
    const done = groupDeliveries([
      row(1, 'published', '2026-11-20', '2026-11-20'),
      row(2, 'published', '2026-11-19', '2026-11-21'),
    ]).published
    expect(done.map(({ id }) => id)).toEqual([2, 1])
  })
  it('offers nothing by hand while a worker has it', () => {
    expect(handActions('running')).toEqual([])
    expect(handActions('failed')).toContain('retry')
    expect(handActions('unconfirmed')).toEqual(['confirm'])
  })
  it('asks for one item of one account, without the rendition', () => {
    const query = boardQuery({ channel: 'wechat', account: '3', item: 'news:12' })
    expect(whereOf({ channel: '', account: '', item: '' })).toEqual({})
    expect(decodeURIComponent(query)).toContain('where[item][equals]=12')
    expect(query).not.toContain('rendition')
  })
  it('reads instructions and journal details whatever the column holds', () => {
    expect(stepsOf(null)).toEqual([])
    expect(stepsOf(['打开草稿箱', 3])).toEqual(['打开草稿箱'])
    expect(detailText({ code: '48001', message: 'api unauthorized' })).toBe(
      'api unauthorized (48001)',
    )
    expect(detailText({ ids: { mediaId: 'm1' }, empty: '' })).toBe('mediaId m1')
  })
})

describe('the desk', () => {
  it('sorts the overdue first and the undated last', () => {
    const rows = [{ dueAt: null }, { dueAt: '2026-11-23' }, { dueAt: '2026-11-20' }].sort(byDueTime)
    expect(rows.map(({ dueAt }) => dueAt)).toEqual(['2026-11-20', '2026-11-23', null])
    expect(isOverdue({ dueAt: '2026-11-20' }, Date.parse('2026-11-21'))).toBe(true)
    expect(isOverdue({ dueAt: null }, 0)).toBe(false)
  })
  it('links to lists the way the panel filters', () =>
    expect(
      listLink({
        admin: '/admin',
        collection: 'reviews',
        where: { state: { equals: 'inReview' } },
        sort: 'dueAt',
      }),
    ).toBe('/admin/collections/reviews?where[or][0][and][0][state][equals]=inReview&sort=dueAt'))
})

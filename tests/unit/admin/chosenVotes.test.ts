import { describe, expect, test } from '@jest/globals'
import { isChosen, NO_CHOICE, voidBody } from '@/admin/judging/chosenVotes'
import { busiest } from '@/campaign/votes/voteSources'

const choice = { ...NO_CHOICE, submission: '7', reason: ' 刷票 ' }

describe('which votes the chair chose', () => {
  test('nothing goes out without a work, a source or a whole time, and a reason', () => {
    expect(isChosen(NO_CHOICE)).toBe(false)
    expect(isChosen(choice)).toBe(false)
    expect(isChosen({ ...choice, source: 'abc' })).toBe(true)
    expect(isChosen({ ...choice, source: 'abc', reason: ' ' })).toBe(false)
    const time = { ...choice, by: 'time', from: '2026-05-02T10:00' } as const
    expect(isChosen(time)).toBe(false)
    expect(isChosen({ ...time, until: '2026-05-02T09:00' })).toBe(false)
    expect(isChosen({ ...time, until: '2026-05-02T11:00' })).toBe(true)
  })

  test('one filter goes out, times from Beijing’s clock', () => {
    expect(voidBody({ ...choice, by: 'device', source: 'abc', from: '2026-05-02T10:00' })).toEqual({
      ...{ submission: '7', void: true, reason: '刷票', device: 'abc' },
    })
    const time = { by: 'time', from: '2026-05-02T07:30', until: '2026-05-02T08:00' } as const
    expect(voidBody({ ...choice, ...time, makeVoid: false, source: 'abc' })).toEqual({
      ...{ submission: '7', void: false, reason: '刷票' },
      ...{ from: '2026-05-01T23:30:00.000Z', until: '2026-05-02T00:00:00.000Z' },
    })
  })
})

test('the busiest sources come first; one vote alone is no source', () => {
  const votes = [
    ...['a', 'b', 'b', 'c', 'c', 'c'].map((address) => ({ address, void: address === 'b' })),
    { address: null },
  ]
  expect(busiest(votes, 'address')).toEqual([
    { key: 'c', votes: 3, void: 0 },
    { key: 'b', votes: 2, void: 2 },
  ])
})

import { describe, expect, test } from '@jest/globals'
import { openTies, rankStandings } from '@/campaign/judging/rank'
import type { Standing } from '@/campaign/judging/rank'

const work = (id: string, rest: Partial<Standing> = {}): Standing => ({
  id,
  total: 90,
  untrimmed: 88,
  theme: 90,
  firstChoices: 1,
  ...rest,
})
const order = (standings: Standing[]) =>
  rankStandings(standings).map(({ id, rank, decidedBy }) => [id, rank, decidedBy])

describe('rankStandings', () => {
  test('the tie rules apply in their order', () => {
    expect(
      order([
        work('choices', { firstChoices: 2 }),
        work('theme', { theme: 91, firstChoices: 0 }),
        work('plain'),
        work('total', { total: 90.01, untrimmed: 10 }),
        work('untrimmed', { untrimmed: 88.01, theme: 10 }),
      ]),
    ).toEqual([
      ['total', 1, 'total'],
      ['untrimmed', 2, 'total'],
      ['theme', 3, 'untrimmed'],
      ['choices', 4, 'theme'],
      ['plain', 5, 'firstChoices'],
    ])
  })

  test('what no rule parts is left to the panel, and its vote parts it', () => {
    const tied = rankStandings([work('a'), work('b'), work('c', { total: 80 })])
    expect(tied.map(({ rank }) => rank)).toEqual([1, 1, 3])
    expect(openTies(tied).map((group) => group.map(({ id }) => id))).toEqual([['a', 'b']])
    expect(order([work('a', { panel: 2 }), work('b', { panel: 5 })])).toEqual([
      ['b', 1, 'total'],
      ['a', 2, 'panel'],
    ])
  })
})

import { describe, expect, it } from '@jest/globals'
import { countdown } from '@/site/data/features'
import { chosenOn } from '@/site/modelWorkers/portraitOfDay'
import {
  callOfPath,
  isAppealPage,
  isPortalPage,
  itemOfPart,
  listOf,
  yearOfPath,
} from '@/site/paths'

describe('the portrait of the day', () => {
  const wall = ['1', '2', '3', '4', '5', '6', '7', '8']

  it('is the same all day, in whatever order the wall is read', () => {
    const chosen = chosenOn('2026-11-22', wall)
    expect(wall).toContain(chosen)
    expect(chosenOn('2026-11-22', [...wall].reverse())).toBe(chosen)
  })

  it('stays when another one leaves the wall', () => {
    const chosen = chosenOn('2026-11-22', wall)
    for (const gone of wall.filter((id) => id !== chosen))
      expect(
        chosenOn(
          '2026-11-22',
          wall.filter((id) => id !== gone),
        ),
      ).toBe(chosen)
  })

  it('goes round, and is nobody of an empty wall', () => {
    const days = Array.from(
      { length: 28 },
      (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`,
    )
    expect(new Set(days.map((day) => chosenOn(day, wall))).size).toBeGreaterThan(4)
    expect(chosenOn('2026-11-22', [])).toBeUndefined()
  })
})

describe('a countdown', () => {
  const until = '2026-12-04T16:00:00.000Z'
  it.each([
    ['2026-11-22T00:00:00Z', { number: 12, unit: '天' }],
    ['2026-12-03T16:00:00Z', { number: 1, unit: '天' }],
    ['2026-12-03T16:00:01Z', { number: 23, unit: '小时' }],
    ['2026-12-04T15:30:30Z', { number: 29, unit: '分钟' }],
    ['2026-12-05T00:00:00Z', { number: 0, unit: '分钟' }],
  ])('at %s', (at, left) => {
    expect(countdown(until, new Date(at))).toEqual(left)
  })
})

describe('paths', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  it.each([
    [yearOfPath('/model-workers/years/2025', now), 2025],
    [yearOfPath('/model-workers/years/2028', now), undefined],
    [yearOfPath('/model-workers/years/1948', now), undefined],
    [itemOfPart('/campaigns/a-b/works'), { kind: 'campaigns', slug: 'a-b' }],
    [itemOfPart('/campaigns/a-b/nothing'), undefined],
    [itemOfPart('/news/a-b/works'), undefined],
    [callOfPath('/portal/campaigns/a-b/new'), 'a-b'],
    [callOfPath('/publicity/a-b'), 'a-b'],
    [callOfPath('/portal/campaigns/a-b'), undefined],
    [isPortalPage('/portal/entries/12'), true],
    [isPortalPage('/portal/appeals'), true],
    [isPortalPage('/portal/appeals/SQ20261122-123456'), true],
    [isAppealPage('/appeals/SQ20261122-123456'), true],
    [isAppealPage('/appeals/x/y'), false],
    [isPortalPage('/portalx'), false],
    [listOf({ kind: 'news', type: 'notice' }), '/news?type=notice'],
    [listOf({ kind: 'studios', type: '' }), '/studios'],
    [listOf({ kind: 'artworks', type: '' }), '/exhibitions'],
  ])('%j is %j', (found, expected) => {
    expect(found).toEqual(expected)
  })
})

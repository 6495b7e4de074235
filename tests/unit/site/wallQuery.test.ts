import { describe, expect, it } from '@jest/globals'
import { honourLines } from '@/site/modelWorkers/readProfile'
import { isFiltered, wallPath, wallQueryOf, whereOf } from '@/site/modelWorkers/wallQuery'

describe('what a reader asks the wall', () => {
  it('anything odd is as if it had not been asked', () => {
    const query = wallQueryOf({
      level: 'galactic',
      year: '20x0',
      industry: 'ZZ',
      initial: '<',
      page: '-1',
    })
    expect(query).toMatchObject({ type: 'person', page: 1 })
    expect(isFiltered(query)).toBe(false)
    expect(whereOf(query)).toEqual({ and: [{ type: { equals: 'person' } }] })
  })
  it('every filter is a condition, and the address says the same again', () => {
    const asked = {
      level: 'national',
      year: '2020',
      industry: 'C',
      unit: '云帆重工集团',
      initial: 'l',
    }
    const query = wallQueryOf(asked)
    expect((whereOf(query).and ?? []).length).toBe(6)
    const path = wallPath(query, { page: 2 })
    const back = wallQueryOf(Object.fromEntries(new URL(path, 'http://x').searchParams))
    expect(back).toEqual({ ...query, page: 2 })
  })
  it('taking one filter away keeps the others and begins at the first page', () => {
    const query = wallQueryOf({ type: 'collective', year: '2024', initial: 'Y', page: '3' })
    expect(wallPath(query, { initial: undefined })).toBe('/model-workers?type=collective&year=2024')
  })
  it('the same parameter twice is asked once', () => {
    expect(wallQueryOf({ year: ['2020', '2015'] }).year).toBe(2020)
  })
})

describe('the timeline', () => {
  it('is newest first, names the grantor of the dictionary, and leaves out what was revoked', () => {
    const lines = honourLines([
      { honour: 'P1', year: 2015, grantor: '示例省', unitAtAward: '旧厂' },
      { honour: 'N1', year: 2020 },
      { honour: 'C1', year: 2010, status: 'revoked' },
    ])
    expect(lines.map(({ year }) => year)).toEqual([2020, 2015])
    expect(lines[0]).toMatchObject({
      name: '全国劳动模范',
      grantor: '中共中央、国务院',
      level: '全国',
    })
    expect(lines[1]?.unitAtAward).toBe('旧厂')
  })
})

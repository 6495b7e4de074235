import { describe, expect, it } from '@jest/globals'
import { HONOURS, honourOf } from '@/honours/dictionary'
import { honourFault, yearFault } from '@/honours/honourRules'

const now = new Date('2026-11-22T00:00:00Z')

describe('years of honours', () => {
  it.each([1995, 2000, 2005, 2010, 2015, 2020, 2025])('N1 and N2 were given in %i', (year) => {
    expect(yearFault({ code: 'N1', year, now })).toBeUndefined()
    expect(yearFault({ code: 'N2', year, now })).toBeUndefined()
  })
  it.each([1996, 1999, 2001, 2018, 2023, 2024, 2026])('but not in %i', (year) => {
    expect(yearFault({ code: 'N1', year, now })?.message).toContain(String(year))
    expect(yearFault({ code: 'N2', year, now })?.remedy).toContain('2020')
  })
  it.each([1950, 1956, 1959, 1979, 1989])('earlier sessions came irregularly: %i', (year) => {
    expect(yearFault({ code: 'N1', year, now })).toBeUndefined()
  })
  it.each([
    ['N1', 1949],
    ['N3', 1984],
    ['N4', 1984],
    ['N5', 2007],
  ])('%s was not yet given in %i', (code, year) => {
    expect(yearFault({ code, year, now })).toBeDefined()
    expect(yearFault({ code, year: year + 1, now })).toBeUndefined()
  })
  it.each(HONOURS.map(({ code }) => code))('%s is never of the future', (code) => {
    expect(yearFault({ code, year: 2030, now })?.message).toContain('还没有到')
  })
  it('the year turns in Beijing, not in London', () => {
    const eve = new Date('2026-12-31T16:30:00Z')
    expect(yearFault({ code: 'C1', year: 2027, now: eve })).toBeUndefined()
    expect(yearFault({ code: 'C1', year: 2027, now })).toBeDefined()
  })
  it.each([undefined, null, '', 'abc', 2020.5, NaN])('%p is no year', (year) => {
    expect(yearFault({ code: 'N3', year, now })?.message).toContain('没有填写')
  })
})

describe('who may hold an honour', () => {
  it.each(['N1', 'N2', 'N3', 'N6'])('%s is for persons', (honour) => {
    const year = 2020
    expect(honourFault({ honour, type: 'person', year, now })).toBeUndefined()
    expect(honourFault({ honour, type: 'collective', year, now })?.field).toBe('honour')
  })
  it.each(['N4', 'N5'])('%s is for collectives', (honour) => {
    expect(honourFault({ honour, type: 'collective', year: 2024, now })).toBeUndefined()
    expect(honourFault({ honour, type: 'person', year: 2024, now })?.message).toContain('集体')
  })
  it('knows no honour outside the dictionary', () => {
    expect(honourFault({ honour: 'Z9', type: 'person', year: 2020, now })?.field).toBe('honour')
    expect(honourOf('Z9')).toBeUndefined()
  })
})

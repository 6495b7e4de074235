import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { tooCostly } from '@/api/checkGraphql'
import { checkQuery } from '@/api/checkQuery'

const query = (text: string, anonymous = true) =>
  checkQuery(new URLSearchParams(text), { anonymous })

describe('checkQuery', () => {
  it.each([
    'limit=10&page=2&depth=1&sort=-publishedAt',
    'where[title][like]=工会&where[or][0][type][equals]=news',
    'where[and][0][or][1][organization.name][equals]=x',
    'select[title]=true&draft=true&locale=zh',
  ])('lets %s pass', (text) => expect(query(text)).toBeUndefined())

  it.each([
    'limit=-1',
    'limit=999999',
    'limit=abc',
    'limit[$gt]=1',
    'page=0',
    'depth=99',
    'where[title]=x',
    'where[title][$where]=1',
    'where[a%00b][equals]=1',
    'where[__proto__][equals]=1',
    'sort=title;drop table',
    'where[and][0][and][0][and][0][and][0][and][0][and][0][title][equals]=x',
    `q=${'长'.repeat(5000)}`,
  ])('refuses %s with a reason', (text) => expect(query(text)).toEqual(expect.any(String)))

  it('lets a signed-in person ask for more than the public', () => {
    expect(query('limit=1000', true)).toEqual(expect.any(String))
    expect(query('limit=1000', false)).toBeUndefined()
  })
})

describe('tooCostly', () => {
  it('passes an honest question', () => {
    expect(
      tooCostly(parse('{ allNews(limit: 3) { docs { id title cover { url } } } }')),
    ).toBeUndefined()
  })

  it('stops a fragment bomb without expanding it', () => {
    const bomb = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on News { ...F${i + 1} ...F${i + 1} }`,
    ).join('\n')
    const begun = Date.now()
    expect(
      tooCostly(
        parse(`{ allNews { docs { ...F0 } } }\n${bomb}\nfragment F40 on News { id title }`),
      ),
    ).toMatch(/字段|嵌套/)
    expect(Date.now() - begun).toBeLessThan(200)
  })

  it('stops depth and circles', () => {
    expect(tooCostly(parse(`{ a ${'{ b '.repeat(20)}${'}'.repeat(20)} }`))).toMatch(/嵌套/)
    expect(() => tooCostly(parse('{ ...A } fragment A on Q { ...A }'))).toThrow(/circular/)
  })
})

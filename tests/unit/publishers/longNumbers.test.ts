import { describe, expect, it } from '@jest/globals'
import { longNumbersAsText } from '@publishers/http'

describe('longNumbersAsText', () => {
  it.each([
    ['{"id":1234567890123456789}', { id: '1234567890123456789' }],
    ['[-1234567890123456,12]', ['-1234567890123456', 12]],
    ['{"a":"x: 1234567890123456789,\\"","b":1}', { a: 'x: 1234567890123456789,"', b: 1 }],
    ['{"a":"\\\\","b":1234567890123456789}', { a: '\\', b: '1234567890123456789' }],
  ])('reads %s', (json, value) => {
    expect(JSON.parse(longNumbersAsText(json))).toEqual(value)
  })

  it('leaves fractions, exponents and what is no JSON alone', () => {
    const json = '{"a":0.12345678901234567891,"b":1234567890123456789.5,"c":12345678901234567e3}'
    expect(longNumbersAsText(json)).toBe(json)
    expect(longNumbersAsText('"1234567890123456789')).toBe('"1234567890123456789')
  })

  it('does not overflow on a string of some megabytes', () => {
    const json = JSON.stringify({ id: 'x'.repeat(8_000_000), long: '1234567890123456789' })
    expect(longNumbersAsText(json)).toBe(json)
  })
})

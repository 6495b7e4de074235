import { describe, expect, it } from '@jest/globals'
import { ValidationError } from 'payload'

import { isDuplicate } from '@/database/isDuplicate'

const coded = (code: number | string) => Object.assign(new Error('driver'), { code })

describe('isDuplicate', () => {
  it('knows the errors of both drivers, wrapped or not, and Payload’s', () => {
    expect(isDuplicate(coded('SQLITE_CONSTRAINT_UNIQUE'))).toBe(true)
    expect(isDuplicate(new Error('query', { cause: coded(11000) }))).toBe(true)
    expect(isDuplicate(new ValidationError({ errors: [{ message: 'unique', path: '' }] }))).toBe(
      true,
    )
  })

  it('takes nothing else for one', () => {
    expect(isDuplicate(coded('SQLITE_BUSY'))).toBe(false)
    expect(isDuplicate('SQLITE_CONSTRAINT_UNIQUE')).toBe(false)
  })
})

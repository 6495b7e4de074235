import { describe, expect, it } from '@jest/globals'
import { cleanKey, isSoundId } from '@/comments/ingest/keys'

describe('the key of a comment', () => {
  it('is as it is where it can be stored', () => {
    for (const key of ['5:501234', 'web:0b1c', '5:__proto__', 'import:5:张三'])
      expect(cleanKey(key)).toBe(key)
  })

  it('is short and its own whatever a platform calls a comment', () => {
    const long = `5:${'9'.repeat(1_000_000)}`
    const odd = [long, `${long}1`, '5:a\0b', '5:ab', '5:\ud800', '5:\ud801', ' 5:ab', '5:ab ']
    const keys = odd.map(cleanKey)
    expect(new Set(keys).size).toBe(odd.length)
    expect(keys.every((key) => key.length <= 200 && key.isWellFormed())).toBe(true)
    expect(keys.map(cleanKey)).toEqual(keys)
  })

  it('goes back to the platform only where the id is what the platform said', () => {
    expect(['1', '@9VwU/3x==', 'constructor'].every(isSoundId)).toBe(true)
    expect(['', ' 1', 'a\0', '\ud800', 'x'.repeat(151)].some(isSoundId)).toBe(false)
  })
})

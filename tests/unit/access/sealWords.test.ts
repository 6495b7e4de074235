import { expect, test } from '@jest/globals'
import { seal, sealWords, unseal } from '@/access/secrets'

const secret = 'a-secret-for-tests-only'

test('words that only look sealed are sealed, and open again as they were', () => {
  for (const words of ['sealed:v1:AAAA', 'sealed:v1:', seal('x', secret), '普通的一句']) {
    const sealed = sealWords(words, secret)
    expect(sealed).not.toBe(words)
    expect(unseal(sealed, secret)).toBe(words)
  }
  const once = seal('x', secret)
  expect(seal(once, secret)).toBe(once)
})

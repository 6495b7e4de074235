import { expect, test } from '@jest/globals'
import { maskSpans } from '@/comments/decide/maskSpans'

const all = (text: string) => maskSpans(text, [{ start: 0, end: text.length }])

test.each([
  ['13800138000', '138****8000'],
  ['99990019900101001X', '9999**********001X'],
  ['张三丰', '张**'],
  ['李', '*'],
])('%s is read as %s', (text, masked) => expect(all(text)).toBe(masked))

test('keeps the length, never cuts a character in half, and stays within the text', () => {
  const text = '你😀好'
  expect(maskSpans(text, [{ start: 2, end: 3 }])).toBe('你**好')
  expect(maskSpans(text, [{ start: 0, end: 99 }])).toHaveLength(text.length)
  expect(maskSpans(text, [{ start: 3, end: 1 }])).toBe(text)
})

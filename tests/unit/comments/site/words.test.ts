import { describe, expect, test } from '@jest/globals'
import { ageOf } from '@/comments/site/ages'
import { cleanText, demandText, isVisible, lengthOf } from '@/comments/site/cleanText'
import { nameOf } from '@/comments/site/nameOf'
import { ownState } from '@/comments/site/ownState'

describe('the words of a comment', () => {
  test('lose what no database takes, and keep what people wrote', () => {
    expect(cleanText('a\0b\r\nc\rd\ud800e\udc00\x07')).toBe('ab\nc\nde')
    expect(cleanText('👩‍👩‍👧 好\n\n\n\n再见')).toBe('👩‍👩‍👧 好\n\n再见')
    expect(cleanText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
  })

  test('are counted as people count, and have to be seen', () => {
    expect(lengthOf('𠮷👍')).toBe(2)
    expect(demandText('𠮷'.repeat(500))).toHaveLength(1000)
    expect(() => demandText('好'.repeat(501))).toThrow('500')
    expect(() => demandText('好'.repeat(1_000_000))).toThrow('500')
    for (const nothing of ['', ' \n ', '\u200b\u200d\u2060', '\u202e', '\u3164', 7, null, {}])
      expect(() => demandText(nothing)).toThrow('留言内容')
    expect(isVisible('！')).toBe(true)
    expect(demandText(undefined, { hasPicture: true })).toBe('')
  })

  test('hold three addresses and no more', () => {
    const three = 'http://a.com http://b.com/x http://c.cn'
    expect(demandText(three)).toBe(three)
    expect(() => demandText(`${three} https://d.org`)).toThrow('3 个网址')
  })
})

describe('a name', () => {
  const member = { displayName: '王*' } as never
  test('is masked of a member, and none of a minor', () => {
    expect(nameOf({ member, name: '别的', age: 'adult' })).toBe('王*')
    expect(nameOf({ member, age: 'youth' })).toBe('青少年职工')
    expect(nameOf({ name: '小明', age: 'child' })).toBe('青少年访客')
    expect(nameOf({ name: ' 小明\u200b ', age: 'adult' } as never).length).toBeLessThan(5)
    expect(nameOf({ age: 'adult' })).toBe('访客')
  })

  test.each([
    '工会办公室',
    '官 方',
    '小编',
    '管理员',
    '加13800138000',
    'vx<b>',
    'x'.repeat(13),
    '。',
  ])('is not %s', (name) => {
    expect(() => nameOf({ name, age: 'adult' })).toThrow()
  })
})

test('a child needs the guardian’s tick', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  expect(() => ageOf({ age: 'child' }, now)).toThrow('监护人')
  expect(ageOf({ age: 'child', guardian: 'on' }, now)).toEqual({
    age: 'child',
    guardian: { version: '2026-11', at: '2026-11-22T00:00:00.000Z' },
  })
  expect(ageOf({ age: 'nonsense' }, now)).toEqual({ age: 'adult' })
})

test('an author is told the state and what it rests on, and nothing of the machine', () => {
  const row = { state: 'rejected', isShown: false, channel: 'web', hiddenReason: '广告' } as const
  expect(ownState(row)).toMatchObject({ state: 'hidden', reason: '广告' })
  expect(ownState({ ...row, state: 'held', round: 0 })).toMatchObject({
    words: '待审核，仅自己可见',
    reason: '',
  })
  expect(ownState({ ...row, state: 'approved', isShown: true })).toMatchObject({ state: 'shown' })
  expect(ownState({ ...row, goneAt: '2026-11-22T00:00:00Z' })).toMatchObject({ state: 'gone' })
})

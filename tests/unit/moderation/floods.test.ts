import { describe, expect, it } from '@jest/globals'
import { isFlood } from '@/moderation/spam/isFlood'
import { mashOf } from '@/moderation/spam/mashOf'

describe('a flood', () => {
  it.each([
    ['顶', 30],
    ['沙发', 12],
    ['来了来了 ', 10],
    ['投给三号！', 8],
    ['这次展览太好看了', 3],
    ['🌹', 40],
    ['😂🤣👻', 15],
    ['1', 30],
    ['！？', 25],
    ['。、；【】=', 6],
  ])('%s × %i', (unit, times) => {
    expect(isFlood(unit.repeat(times))).toBe(true)
  })

  it.each([
    '哈'.repeat(40),
    '加油'.repeat(6),
    '🌹'.repeat(20),
    '……………………',
    '谢谢谢谢谢谢',
    '',
    '12351',
  ])('is not %j', (text) => {
    expect(isFlood(text)).toBe(false)
  })
})

describe('a hand on the keyboard', () => {
  it.each([
    'asdfghjklasdfghjkl',
    'jkdsahfkjh sdkjfh ksdjhf',
    'qwertyuiopqwert',
    'sdfghjkl sdfghjkl',
  ])('%s', (text) => {
    expect(mashOf(text)).toBeDefined()
  })

  it.each([
    'good morning everyone',
    'wo yao tou su',
    'https://gzjyxfw.cn/xyz',
    'sdf',
    '师傅asdfghjkl',
    'hhhhhhhhhhhhhhhh',
    'yyds yyds yyds!!!',
    'xswl xswl xswl',
    'my rhythm my style',
  ])('is not %j', (text) => {
    expect(mashOf(text)).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { checkTable } from '@/comments/words/checkTable'

describe('a word table that cannot be met with', () => {
  it('is refused with the line', () => {
    expect(() => checkTable({ patterns: '# 备注\n加.{0,2}群\n(未闭合' })).toThrow('正则第 3 行')
    expect(() => checkTable({ patterns: '(?<=后顾)不行' })).toThrow('正则第 1 行')
    expect(() => checkTable({ patterns: '.*' })).toThrow('什么都不写也会命中')
    expect(() => checkTable({ words: '代办证件\n日' })).toThrow('词第 2 行')
    expect(() => checkTable({ words: Array(20_001).fill('代办证件').join('\n') })).toThrow('20001')
  })

  it('and passes when every line can', () => {
    expect(() =>
      checkTable({
        words: '# 只是备注\n代办证件\r\n刷票',
        patterns: '刷.{0,2}票',
        allowed: '不刷票',
      }),
    ).not.toThrow()
  })
})

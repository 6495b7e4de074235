import { describe, expect, it } from '@jest/globals'
import { looksLikeMarkdown } from '@/admin/editor/looksLikeMarkdown'

describe('looksLikeMarkdown', () => {
  it.each([
    ['# 标题\n\n正文', true],
    ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', true],
    ['- 一\n- 二\n\n**重点**', true],
    ['今天开会，讨论了 3 个问题。', false],
    ['- 只有一行', false],
    ['价格 * 数量 = 总价', false],
    ['电话：0000-0000000\n地址：演示路', false],
  ])('%j → %s', (text, expected) => {
    expect(looksLikeMarkdown(text)).toBe(expected)
  })
})

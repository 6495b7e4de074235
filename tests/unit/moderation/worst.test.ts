import { describe, expect, it } from '@jest/globals'
import { cases, judge, knowing, table } from './kit'

const own = knowing(table('红苹果', '暗号甲乙丙'))
const LIMIT_MS = 50

const WORST: Readonly<Record<string, string>> = {
  'ten thousand characters': '师傅这手焊活真绝，大家都来学习学习。'.repeat(600).slice(0, 10_000),
  'ten thousand different characters': Array.from({ length: 10_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
  ).join(''),
  'six hundred times one word': '傻逼'.repeat(600),
  'six hundred times one character': '啊'.repeat(600),
  'five thousand zero-width characters': `加${'\u200b'.repeat(5_000)}微信`,
  digits: '1 3 8 0 0 '.repeat(1_000),
  'digits without end': '1380013800'.repeat(1_000),
  letters: 'weixin'.repeat(1_600),
  dots: 'a.'.repeat(5_000),
  'numbers of doors': '3号楼2单元'.repeat(1_400),
  'opening brackets': '['.repeat(10_000),
  emoji: '👍🏽'.repeat(2_500),
  'at signs': '@a'.repeat(5_000),
  'mails that are none': 'a@a.'.repeat(2_500),
  spaces: ' '.repeat(10_000),
  'a plea two thousand times': '工资没发'.repeat(2_500),
  'hundreds of cues': '听说加微信傻逼刷单兼职日结'.repeat(700),
}

describe('the worst single comments', () => {
  for (const { text } of cases('violations')) judge(text, own)

  it.each(Object.keys(WORST))('%s', (name) => {
    const text = WORST[name] ?? ''
    judge(text, own)
    const took = [1, 2, 3].map(() => {
      const begun = performance.now()
      judge(text, own)
      return performance.now() - begun
    })
    expect(Math.min(...took)).toBeLessThan(LIMIT_MS)
  })
})

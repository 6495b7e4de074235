import { describe, expect, it } from '@jest/globals'
import { breakLines } from '@media/video/breakLines'
import { CAPTION, captionPages } from '@media/video/captionPages'
import { readingSeconds, sceneSeconds, speedOf } from '@media/video/readingTime'
import { clustersOf, unitsOf } from '@media/video/textUnits'

describe('captions', () => {
  const cases: [string, string[][]][] = [
    ['好', [['好']]],
    ['', []],
    [
      '在场的工人说：“这是我第一次！”大家都笑了',
      [['在场的工人说：', '“这是我第一次！”'], ['大家都笑了']],
    ],
    [
      '“匠心筑梦·劳动最美”职工书画摄影展开幕，展出作品三百二十件',
      [['“匠心筑梦·劳动最美”', '职工书画摄影展开幕'], ['展出作品三百二十件']],
    ],
    ['①开展慰问；②发放物资；③组织培训。', [['①开展慰问'], ['②发放物资'], ['③组织培训']]],
  ]
  it.each(cases)('breaks %s where the sense pauses', (text, pages) => {
    expect(captionPages(text)).toEqual(pages)
  })

  it('never sets more than two lines of fourteen, loses no word and tears no cluster', () => {
    const texts = [
      '云帆市总工会今天在市工人文化宫举行2026年“五一”表彰大会，120名职工获得表彰。',
      '这是一个没有任何标点符号而且特别特别长的句子用来检验断行算法是否能够在没有停顿的地方合理地拆开',
      'https://example.com/averyverylonglink/that/does/not/fit/in/one/line/of/a/caption',
      '刘慧琳👨‍👩‍👧‍👦和𠮷野家、㑇师傅一起在车间里操作数控机床加工第10000件零件',
    ]
    const bare = (text: string) => text.replace(/[，。、；：\s]/gu, '')
    for (const text of texts) {
      const pages = captionPages(text)
      for (const lines of pages) {
        expect(lines.length).toBeLessThanOrEqual(CAPTION.lines)
        for (const line of lines) {
          expect(unitsOf(line)).toBeLessThanOrEqual(CAPTION.units)
          expect(line).not.toMatch(/^[，。、；：？！”）》]|[“（《]$/u)
        }
      }
      expect(bare(pages.flat().join(''))).toBe(bare(text))
      const clusters = new Set(clustersOf(text))
      for (const cluster of clustersOf(pages.flat().join(''))) expect(clusters).toContain(cluster)
    }
  })

  it('keeps the house’s own name, and numbers with what they count, on one line', () => {
    const title = '云帆市总工会召开十六届六次全委会议部署2026年重点工作'
    expect(breakLines(title, 9)).toEqual([
      '云帆市总工会召开',
      '十六届六次全委会议',
      '部署2026年重点工作',
    ])
  })

  it('gives a scene the time it takes to read it', () => {
    expect(readingSeconds('汉'.repeat(18))).toBe(4)
    expect([sceneSeconds('短'), sceneSeconds('长'.repeat(60))]).toEqual([2.5, 6])
    expect(speedOf('一二三四五六', 2)).toBe(3)
  })
})

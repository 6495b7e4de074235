import { describe, expect, it } from '@jest/globals'
import { markdownToHtml } from '@publishers/html/markdown'

describe('markdownToHtml', () => {
  it.each([
    ['$5 and $6', '<p>$5 and $6</p>\n'],
    ['a $x+1$ b', '<p>a <span data-math="inline">x+1</span> b</p>\n'],
    ['$$\nx\n$$', '<div data-math="block">x</div>\n'],
    ['`$x$`', '<p><code>$x$</code></p>\n'],
    ['花了 $5，又花 $6。', '<p>花了 $5，又花 $6。</p>\n'],
    ['==重==', '<p><mark>重</mark></p>\n'],
    ['{匠|jiàng}', '<p><ruby>匠<rt>jiàng</rt></ruby></p>\n'],
    [
      '![替](media:a "注")',
      '<figure><img src="media:a" alt="替"><figcaption>注</figcaption></figure>\n',
    ],
    ['文 ![替](media:a)', '<p>文 <img src="media:a" alt="替"></p>\n'],
    ['> [!NOTE]\n> 文', '<aside data-callout="info">\n<p>文</p>\n</aside>\n'],
    ['> [!TIP] 题\n> 文', '<aside data-callout="success" data-title="题">\n<p>文</p>\n</aside>\n'],
    ['> [!nope]\n> 文', '<blockquote>\n<p>[!nope]\n文</p>\n</blockquote>\n'],
  ])('%j', (source, html) => {
    expect(markdownToHtml(source)).toBe(html)
  })

  it('numbers footnotes by first use and prints them once', () => {
    const html = markdownToHtml('甲[^b]乙[^a]丙[^b]\n\n[^a]: 一\n[^b]: 二')
    expect(html).toContain('甲<sup>[注1]</sup>乙<sup>[注2]</sup>丙<sup>[注1]</sup>')
    expect(html).toContain('<h4>注释</h4>\n<ol><li>二</li><li>一</li></ol>')
  })

  it('keeps no state between documents', () => {
    expect(markdownToHtml('甲[^1]\n\n[^1]: 一')).toBe(markdownToHtml('甲[^1]\n\n[^1]: 一'))
    expect(markdownToHtml('乙[^1]')).toBe('<p>乙[^1]</p>\n')
  })

  it('reads Windows line ends and a byte order mark', () => {
    expect(markdownToHtml('\ufeff# 题\r\n\r\n文\r\n')).toBe('<h1>题</h1>\n<p>文</p>\n')
  })
})

import { describe, expect, it } from '@jest/globals'
import { cleanPastedHtml } from '@publishers/html/cleanPastedHtml'

const clean = (html: string) => cleanPastedHtml(html).html
const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>${words}<o:p></o:p></span></p>\n`

describe('what Word puts on the clipboard', () => {
  it('becomes headings, paragraphs and nested lists', () => {
    const html = `<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
      <p class=MsoTitle align=center><b><span style='font-size:22.0pt'>通知<o:p></o:p></span></b></p>
      <p class=MsoNormal style='text-indent:24.0pt'><span style='font-size:12.0pt;font-family:宋体;color:black'>各单位：<o:p></o:p></span></p>
      ${item(1, '1.', '一')}${item(2, '(a)', '子')}${item(1, '2.', '二')}${item(1, '·', '点')}
      <p class=MsoNormal align=right style='text-align:right'>市总工会</p><!--EndFragment--></body></html>`
    expect(clean(html)).toBe(
      '<h2>通知</h2><p>各单位：</p><ol><li>一<ol><li>子</li></ol></li><li>二</li></ol><ul><li>点</li></ul>' +
        '<p style="text-align:right">市总工会</p>',
    )
  })

  it('keeps the number a list starts with', () => {
    expect(clean(item(1, '三、', '丙').replace('三、', '3.'))).toBe(
      '<ol start="3"><li>丙</li></ol>',
    )
  })

  it('reads outline levels and drops Office elements', () => {
    const html =
      '<p style="mso-outline-level:3">题</p><xml><w:data>x</w:data></xml><v:shape><v:imagedata src="a"/></v:shape><p>文</p>'
    expect(clean(html)).toBe('<h3>题</h3><p>文</p>')
  })

  it('tells which pictures only the person has', () => {
    const { foreignPictures } = cleanPastedHtml('<p><img src="file:///C:/a.png" alt="图"></p>')
    expect(foreignPictures).toEqual([{ src: 'file:///C:/a.png', alt: '图' }])
  })
})

describe('what the WeChat editors put there', () => {
  it('becomes headings, figures with captions, paragraphs', () => {
    const html = `<section data-tools="135编辑器"><section style="display:inline-block"><section style="font-size:20px"><strong>一、背景</strong></section></section>
      <p style="text-indent:2em;color:#333">　　正文<span style="color:red;font-weight:bold">重点</span>。</p><p><br></p>
      <p style="text-align:center"><img data-src="https://mmbiz.qpic.cn/a/640" data-ratio="0.6"></p>
      <p style="text-align:center;font-size:12px;color:#888">▲ 现场（李四 摄）</p><section><svg></svg></section></section>`
    const { html: cleaned, foreignPictures } = cleanPastedHtml(html)
    expect(cleaned).toBe(
      '<h2>一、背景</h2><p>正文<strong>重点</strong>。</p><figure><img src="https://mmbiz.qpic.cn/a/640" alt="">' +
        '<figcaption>▲ 现场（李四 摄）</figcaption></figure>',
    )
    expect(foreignPictures).toEqual([{ src: 'https://mmbiz.qpic.cn/a/640', alt: '' }])
  })

  it('does not make a heading of a bold sentence', () => {
    expect(clean('<p style="font-size:20px"><b>这是一句加粗的话。</b></p>')).toBe(
      '<p><strong>这是一句加粗的话。</strong></p>',
    )
    expect(clean('<p><b>小字加粗</b></p>')).toBe('<p><strong>小字加粗</strong></p>')
  })

  it('takes a frame of one cell off, and keeps a real table', () => {
    expect(clean('<table><tr><td><p>框</p></td></tr></table>')).toBe('<p>框</p>')
    expect(
      clean(
        '<table><tr><td><b>甲</b></td><td><b>乙</b></td></tr><tr><td colspan=2>丙</td></tr></table>',
      ),
    ).toBe(
      '<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td colspan="2">丙</td></tr></tbody></table>',
    )
  })

  it('knows Google Docs’ bold wrapper is not bold', () => {
    expect(
      clean(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">粗</span>常</p></b>',
      ),
    ).toBe('<p><strong>粗</strong>常</p>')
  })
})

describe('anything hostile', () => {
  it.each([
    ['<script>alert(1)</script><p onclick="x">文</p>', '<p>文</p>'],
    ['<p><a href="javascript:alert(1)">链</a></p>', '<p>链</p>'],
    ['<img src="javascript:x"><p>文</p>', '<p>文</p>'],
    ['<p><img width=1 height=1 src="https://t.cn/p.gif">文</p>', '<p>文</p>'],
    ['<p style="display:none">藏</p><p>显</p>', '<p>显</p>'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected)
  })
})

describe('clean HTML', () => {
  it.each([
    '<h2>题</h2><p>正文 <a href="https://a.cn/">链</a><strong>粗</strong><em>斜</em></p>',
    '<ul><li>一<ul><li>二</li></ul></li></ul><ol start="3"><li>三</li></ol>',
    '<blockquote><p>引</p></blockquote><hr><pre><code class="language-js">a\n  b</code></pre>',
    '<figure><img src="media:abc" alt="图"><figcaption>说明</figcaption></figure>',
    '<aside data-callout="info"><p>注</p></aside><figure data-video="https://v.cn/a"><figcaption>片</figcaption></figure>',
    '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>乙</td></tr></tbody></table>',
    '<p>H<sub>2</sub>O x<sup>2</sup> <u>下</u><s>删</s> <code>c</code></p><p style="text-align:center">中</p>',
    '<p><ruby>匠<rt>jiàng</rt></ruby>与<span data-math="inline">x</span></p><div data-math="block">y</div>',
  ])('comes back as it was: %s', (html) => {
    expect(clean(html)).toBe(html)
  })
})

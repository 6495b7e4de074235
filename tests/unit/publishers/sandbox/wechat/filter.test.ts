import { describe, expect, it } from '@jest/globals'
import { filterContent, textOf } from '@publishers/sandbox/wechat/filter'

const OURS = 'http://mmbiz.qpic.cn/sz_mmbiz_png/abc/0?wx_fmt=png'
const filter = (html: string) => filterContent(html, (address) => address === OURS)

describe('the platform filter', () => {
  it.each([
    ['script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['style', '<style>p{color:red}</style><p>a</p>', '<p>a</p>'],
    ['iframe', '<p>a</p><iframe src="https://v.qq.com/x"></iframe>', '<p>a</p>'],
    ['form', '<form action="/x"><p>a</p><input name="b"></form>', '<p>a</p>'],
    ['comment', '<p>a<!-- b --></p>', '<p>a</p>'],
    ['video', '<video src="https://x.example/a.mp4">no</video><p>a</p>', '<p>a</p>'],
    ['id and events, class stays', '<p id="x" class="y" onclick="z()">a</p>', '<p class="y">a</p>'],
    ['position', '<p style="position:fixed;color:red">a</p>', '<p style="color:red;">a</p>'],
    [
      'position after quotes',
      '<p style="font-family:\'A;position:b\';position: absolute">a</p>',
      '<p style="font-family:\'A;position:b\';">a</p>',
    ],
    ['custom properties', '<p style="--c:red;color:var(--c)">a</p>', '<p>a</p>'],
    ['animation', '<p style="animation-name:x;margin:0">a</p>', '<p style="margin:0;">a</p>'],
    ['foreign CSS picture', '<p style="background:url(https://x.example/a.png)">a</p>', '<p>a</p>'],
    [
      'own CSS picture',
      `<p style="background:url(${OURS})">a</p>`,
      `<p style="background:url(${OURS});">a</p>`,
    ],
    ['foreign picture', '<p>a<img src="https://x.example/a.png">b</p>', '<p>ab</p>'],
    ['data picture', '<p>a<img src="data:image/png;base64,AA=="></p>', '<p>a</p>'],
    ['picture without source', '<p>a<img data-src="x"></p>', '<p>a</p>'],
    ['own picture', `<p><img src="${OURS}" alt="x"></p>`, `<p><img src="${OURS}" alt="x" /></p>`],
    ['foreign link', '<p><a href="https://x.example">a</a></p>', '<p><a>a</a></p>'],
    [
      'WeChat link',
      '<a href="https://mp.weixin.qq.com/s/a">a</a>',
      '<a href="https://mp.weixin.qq.com/s/a">a</a>',
    ],
    ['look-alike link', '<a href="https://mp.weixin.qq.com.evil.example/s">a</a>', '<a>a</a>'],
    ['user-info link', '<a href="https://mp.weixin.qq.com@evil.example/s">a</a>', '<a>a</a>'],
    ['script link', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['line ends in code', '<pre><code>a\nb\r\n  c</code></pre>', '<pre><code>ab  c</code></pre>'],
    ['br in code stays', '<pre>a<br>b</pre>', '<pre>a<br />b</pre>'],
    ['space between bullets', '<ul>\n<li>a</li></ul>', '<ul><li><br /></li><li>a</li></ul>'],
    [
      'tight bullets',
      '<ol start="3"><li>a</li><li>b</li></ol>',
      '<ol start="3"><li>a</li><li>b</li></ol>',
    ],
    ['rare Han and emoji', '<p>𠮷㑇👩‍🔧</p>', '<p>𠮷㑇👩‍🔧</p>'],
    [
      'svg without links',
      '<svg viewBox="0 0 1 1"><use href="#a"></use><rect width="1"></rect></svg>',
      '<svg viewBox="0 0 1 1"><rect width="1"></rect></svg>',
    ],
  ])('%s', (_name, html, kept) => {
    expect(filter(html)).toBe(kept)
  })

  it('leaves its own output as it is', () => {
    const once = filter(
      `<section style="margin:0"><p>a<img src="${OURS}"></p><ul> <li>b</li></ul></section>`,
    )
    expect(filter(once)).toBe(once)
  })

  it('reads the words', () => {
    expect(textOf('<p>一 <b>二</b></p>\n<p>&lt;三&gt;</p>')).toBe('一 二 <三>')
  })
})

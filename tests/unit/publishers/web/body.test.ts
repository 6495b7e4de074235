import { describe, expect, it } from '@jest/globals'
import type { Picture } from '@publishers/contract'
import { renderBody } from '@publishers/web/body'

const picture: Picture = {
  key: 'ab12',
  mimeType: 'image/jpeg',
  width: 1600,
  height: 900,
  bytes: 10,
  alt: '会场全景',
  caption: '会议现场',
  credit: '李四 摄',
  ai: 'generated',
  path: '/api/media/file/a.jpg',
}

const html = (source: string) => renderBody({ html: source, pictures: [picture] }).html

describe('body of a page', () => {
  it.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['a javascript address', '<a href="java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['a data address', '<a href="data:text/html,<script>alert(1)</script>">a</a>', '<a>a</a>'],
    ['svg', '<svg onload="alert(1)"><circle/></svg><p>a</p>', '<p>a</p>'],
    ['a style', '<p style="position:fixed;inset:0">a</p>', '<p>a</p>'],
    ['ids and classes', '<p id="content" class="banner" data-x="1">a</p>', '<p>a</p>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe><p>a</p>', '<p>a</p>'],
    ['a form', '<form action="https://evil.example"><button>a</button></form><p>b</p>', '<p>b</p>'],
    [
      'a base and a refresh',
      '<base href="//evil"><meta http-equiv="refresh" content="0;url=//evil"><p>a</p>',
      '<p>a</p>',
    ],
    ['a comment', '<!--[if IE]><script>alert(1)</script><![endif]--><p>a</p>', '<p>a</p>'],
  ])('drops %s', (_, source, expected) => {
    expect(html(source)).toBe(expected)
  })

  it('keeps structure, alignment and ticked boxes', () => {
    expect(html('<p style="text-align:center">a</p>')).toBe('<p class="to-center">a</p>')
    expect(html('<h1>a</h1><h5>b</h5>')).toBe('<h2>a</h2><h4>b</h4>')
    expect(html('<ul><li><input type="checkbox" checked>a</li></ul>')).toBe('<ul><li>☑ a</li></ul>')
    expect(html('<aside data-callout="warn"><p>a</p></aside>')).toBe(
      '<aside data-callout="warn"><p>a</p></aside>',
    )
  })

  it('gives an own picture its size, words, credit and AI label', () => {
    const made = html('<figure><img src="media:ab12"></figure>')
    expect(made).toContain('width="1600" height="900"')
    expect(made).toContain('alt="会场全景"')
    expect(made).toContain('会议现场')
    expect(made).toContain('李四 摄')
    expect(made).toContain('AI 生成')
  })

  it('loads nothing from elsewhere, and says what it dropped', () => {
    const made = renderBody({
      html: '<p>a<img src="https://evil.example/p.png"><img src="media:none"></p><video src="https://v.example/f.mp4"></video>',
      pictures: [picture],
    })
    expect(made.html).not.toMatch(/<(img|video)/)
    expect(made.html).toContain('<a href="https://v.example/f.mp4" rel="noopener noreferrer">')
    expect(made.losses).toEqual([expect.objectContaining({ what: 'foreign-media', count: 2 })])
  })

  it('takes a film of our own, and none that only looks like one', () => {
    expect(html('<video src="/api/media/file/a.mp4" autoplay></video>')).toBe(
      '<video src="/api/media/file/a.mp4" controls preload="metadata" playsinline></video>',
    )
    expect(html('<p>a</p><video src="//evil.example/f.mp4"></video>')).toBe('<p>a</p>')
    expect(html('<p>a</p><video src="/\\evil.example/f.mp4"></video>')).toBe('<p>a</p>')
  })

  it('lets a wide table scroll by itself, reachable by key', () => {
    expect(html('<table><tbody><tr><td>a</td></tr></tbody></table>')).toMatch(
      /^<div class="table" role="region" tabindex="0" aria-label="[^"]+"><table>/,
    )
  })

  it('survives thousands of nested elements', () => {
    expect(html('<div>'.repeat(20_000) + '深').endsWith('深')).toBe(true)
  })
})

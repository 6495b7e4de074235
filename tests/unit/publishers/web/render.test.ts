import { describe, expect, it } from '@jest/globals'
import type { Content } from '@publishers/contract'
import { render } from '@publishers/web/render'
import { sourceLine } from '@publishers/web/sourceLine'
import { validate } from '@publishers/web/validate'

const content: Content = {
  kind: 'news',
  type: 'news',
  id: '7',
  slug: 'a-1',
  revision: 'f'.repeat(64),
  title: '标题',
  url: 'https://site.test/news/a-1',
  html: '<p>正文</p>',
  pictures: [],
  source: { type: 'original' },
  organization: '云帆市总工会',
  author: '采小文',
  dutyEditor: '初晓',
  reviewers: ['复老师', '终主任'],
  tags: ['书画'],
  ai: 'assisted',
  correction: { note: '展期有误', at: '2026-11-18T00:00:00.000Z' },
  datedAt: '2026-11-17T00:00:00.000Z',
}

describe('rendition of the web channel', () => {
  it('is the same for the same content, and another for another', () => {
    expect(render(content)).toEqual(render(structuredClone(content)))
    expect(render({ ...content, title: '标题二' }).sha256).not.toBe(render(content).sha256)
  })

  it('names everything the page shows', () => {
    const { parts } = render(content)
    expect(parts).toMatchObject({
      item: '7',
      path: '/news/a-1',
      revision: content.revision,
      title: '标题',
      html: '<p>正文</p>',
    })
    expect(parts.sourceLine).toBe(
      '来源：云帆市总工会　作者：采小文　责任编辑：初晓　审核：复老师、终主任',
    )
    expect(parts.ai).toContain('人工智能')
    expect(parts.correction).toContain('展期有误')
  })

  it('names source, author and title of a repost', () => {
    const source = { type: 'repost' as const, name: '示例通讯社', author: '张三', title: '原题' }
    expect(sourceLine({ ...content, source })).toMatch(
      /^来源：示例通讯社　作者：张三　原标题：原题/,
    )
  })

  it('finds what makes no page', () => {
    const codes = (over: Partial<Content>) =>
      validate(render({ ...content, ...over })).map(({ level, code }) => `${level} ${code}`)
    expect(codes({})).toEqual([])
    expect(codes({ title: ' ' })).toContain('block title-empty')
    expect(codes({ title: '长'.repeat(101) })).toContain('block title-long')
    expect(codes({ title: '长'.repeat(60) })).toEqual(['warn title-long'])
    expect(codes({ html: '' })).toContain('block body-empty')
    expect(codes({ html: '<p>a<img src="https://x.example/a.png"></p>' })).toContain(
      'warn foreign-media',
    )
    expect(codes({ url: 'https://site.test/news/%E4%B8%AD' })).toContain('block path')
  })
})

import { describe, expect, it } from '@jest/globals'
import { render } from '@publishers/wechat/render'
import { account, contentOf } from './renderCases'

const picture = '<figure><img src="media:pic1"></figure>'

describe('render', () => {
  it('gives the parts by name', () => {
    const content = contentOf('<p>文</p>', {
      content: { title: ' 标\n题 ', author: '周', digest: '摘' },
    })
    const { parts, channel } = render(
      content,
      account({ needOpenComment: true, onlyFansCanComment: true }),
    )
    expect(channel).toBe('wechat')
    expect(parts).toMatchObject({
      title: '标 题',
      author: '周',
      digest: '摘',
      sourceUrl: 'https://gh.example.cn/news/1',
      need_open_comment: '1',
      only_fans_can_comment: '1',
    })
  })

  it('does not limit comments that are closed', () => {
    const { parts } = render(contentOf('<p>文</p>'), account({ onlyFansCanComment: true }))
    expect([parts.need_open_comment, parts.only_fans_can_comment]).toEqual(['0', '0'])
  })

  it('lists the pictures the body shows, and the cover', () => {
    const content = contentOf(`${picture}<p><img src="media:small"></p>`)
    const [cover] = content.pictures
    const rendition = render({ ...content, cover: { ...cover!, key: 'own-cover' } }, account())
    expect(rendition.pictures.map(({ key }) => key)).toEqual(['pic1', 'small', 'own-cover'])
    expect(rendition.cover?.key).toBe('own-cover')
  })

  it('takes the first picture for a cover only when nobody brings one', () => {
    const content = contentOf(picture)
    expect(render(content, account()).cover).toBeUndefined()
    const substituted = render(content, account({ defaultCover: undefined }))
    expect(substituted.cover?.key).toBe('pic1')
    expect(substituted.losses.map(({ what }) => what)).toContain('cover')
  })

  it('has a hash that every part changes, and nothing else', () => {
    const content = contentOf('<h2>题</h2>')
    const first = render(content, account()).sha256
    expect(render({ ...content }, account()).sha256).toBe(first)
    expect(render({ ...content, title: '他' }, account()).sha256).not.toBe(first)
    expect(render({ ...content, html: '<p>文。</p>' }, account()).sha256).not.toBe(first)
    expect(render(content, account({ theme: 'sujian' })).sha256).not.toBe(first)
    expect(render(content, account({ needOpenComment: true })).sha256).not.toBe(first)
  })

  it('does not change its input', () => {
    const content = Object.freeze(contentOf(picture))
    const before = JSON.stringify(content)
    render(content, account())
    expect(JSON.stringify(content)).toBe(before)
  })

  it('says less, not other things, when an article is over the limit', () => {
    const long = Array.from(
      { length: 130 },
      (_, at) => `<p>第 ${at} 段，为职工办实事，解难题。</p>`,
    ).join('')
    const { parts } = render(contentOf(long), account())
    expect(parts.html!.length).toBeLessThan(20_000)
    expect(parts.html!.replace(/<[^>]*>|&nbsp;/g, '')).toBe(long.replace(/<[^>]*>/g, ''))
  })
})

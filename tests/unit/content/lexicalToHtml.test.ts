import { describe, expect, it } from '@jest/globals'
import { plainText } from '@/content/lexical'
import type { MediaTag } from '@/content/lexicalToHtml'
import { lexicalToHtml } from '@/content/lexicalToHtml'
import {
  body,
  callout,
  h2,
  link,
  ol,
  p,
  picture,
  quote,
  table,
  ul,
} from '../../../scripts/seed/body'

const photo: MediaTag = {
  key: 'a'.repeat(64),
  path: '/api/media/file/a.jpg',
  mimeType: 'image/jpeg',
  width: 1600,
  height: 900,
  alt: '车间',
  caption: '夜班',
  credit: '小禾',
}
const media = (id: unknown) => (id === 7 ? photo : undefined)
const html = (...nodes: Parameters<typeof body>) => lexicalToHtml(body(...nodes), media)

describe('lexicalToHtml', () => {
  it('keeps structure and escapes words', () => {
    expect(html(h2('<标题> & "引号"'), p('甲 **乙** 丙'))).toBe(
      '<h2>&lt;标题&gt; &amp; &quot;引号&quot;</h2><p>甲 <strong>乙</strong> 丙</p>',
    )
    expect(html(quote('话'))).toBe('<blockquote><p>话</p></blockquote>')
    expect(html(ul('一', '二'), ol('三'))).toBe(
      '<ul><li>一</li><li>二</li></ul><ol><li>三</li></ol>',
    )
  })

  it('puts a nested list inside the item above it', () => {
    const nested = {
      type: 'list',
      listType: 'bullet',
      children: [
        { type: 'listitem', children: [{ type: 'text', text: '上' }] },
        {
          type: 'listitem',
          children: [
            {
              type: 'list',
              listType: 'number',
              start: 3,
              children: [{ type: 'listitem', children: [{ type: 'text', text: '下' }] }],
            },
          ],
        },
      ],
    }
    expect(lexicalToHtml({ root: { children: [nested] } }, media)).toBe(
      '<ul><li>上<ol start="3"><li>下</li></ol></li></ul>',
    )
  })

  it('makes a figure of a picture, with its own caption before the library’s', () => {
    const image = `<img src="media:${photo.key}" alt="车间" width="1600" height="900">`
    expect(html(picture(7))).toBe(`<figure>${image}<figcaption>夜班（小禾）</figcaption></figure>`)
    expect(html(picture(7, '早班'))).toBe(
      `<figure>${image}<figcaption>早班（小禾）</figcaption></figure>`,
    )
    expect(html(picture(8))).toBe('')
  })

  it('lets no script through a link', () => {
    expect(html(link('看', '这里', 'javascript:alert(1)'))).toBe('<p>看这里</p>')
    expect(html(link('看', '这里', 'https://a.example/?x="y"'))).toBe(
      '<p>看<a href="https://a.example/?x=&quot;y&quot;">这里</a></p>',
    )
  })

  it('writes tables, merged cells and call-outs', () => {
    expect(html(table(['甲', '乙'], ['1', '2']))).toBe(
      '<table><tbody><tr><th><p>甲</p></th><th><p>乙</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>',
    )
    expect(html(callout('warn', '注意', p('停工')))).toBe(
      '<aside data-callout="warn"><p><strong>注意</strong></p><p>停工</p></aside>',
    )
  })

  it('is empty for what is no tree', () => {
    for (const odd of [undefined, null, '', 3, {}, { root: null }, { root: { children: 'x' } }])
      expect(lexicalToHtml(odd, media)).toBe('')
  })
})

describe('plainText', () => {
  it('gives a line a block, call-outs included', () => {
    expect(plainText(body(h2('标题'), p('甲 **乙**'), callout('info', '提示', p('丙'))))).toBe(
      '标题\n甲 乙\n提示\n丙',
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ConsentTick } from '@/site/portal/ConsentTick'
import { EntryList } from '@/site/portal/EntryList'
import { WithoutScripts } from '@/site/portal/WithoutScripts'

describe('the portal says what it means', () => {
  test('titles of entries stand under a heading of their own, below the page’s', () => {
    const entry = {
      ...{ id: '1', title: '夜班日记', category: '文字', campaign: '征集', state: 'draft' },
      ...{ status: { name: '草稿', text: '接着写' }, updatedAt: '2026-05-01T00:00:00.000Z' },
    }
    const html = renderToStaticMarkup(createElement(EntryList, { entries: [entry as never] }))
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '3'])
  })

  test('the box of the consent is described by the whole text, and by what is wrong', () => {
    const html = renderToStaticMarkup(
      createElement(ConsentTick, {
        privacy: { version: '2', text: '只用于征集。' },
        ...{ agrees: false, change: () => {}, error: '请先勾选。' },
      }),
    )
    expect(html).toMatch('aria-describedby="agree-text agree-error"')
    expect(html).toMatch('aria-invalid="true"')
    expect(html).toMatch(/<p[^>]* id="agree-text">只用于征集。 <small>（版本 2）/)
    expect(html).toMatch(/<p[^>]* id="agree-error"[^>]*>请先勾选。/)
    // What is folded away is not read out.
    expect(html).not.toMatch('<details')
  })

  test('without scripts there is a line that says so, and whom to call', () => {
    const html = renderToStaticMarkup(
      createElement(WithoutScripts, { phone: '010-0000000（演示）', contact: '演示路 0 号' }),
    )
    expect(html).toMatch(/^<noscript>.*需要浏览器运行脚本.*tel:0100000000.*演示路 0 号/s)
    expect(renderToStaticMarkup(createElement(WithoutScripts, {}))).toMatch('联系本单位工会')
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Account, Content, Picture } from '@publishers/contract'
import { commit } from '@publishers/wechat/commit'
import { prepare } from '@publishers/wechat/prepare'
import { render } from '@publishers/wechat/render'
import { validate } from '@publishers/wechat/validate'
import { sampleContent } from '../../../conformance/sampleContent'
import { APP_ID, setUp, type Setting } from './setUp'

let at: Setting
let pictures: Picture[]
beforeEach(async () => {
  at = await setUp({ settings: { articleType: 'newspic', needOpenComment: true } })
  pictures = [at.body, at.cover]
})
afterEach(() => at.close())

const content = (more: Partial<Content> = {}): Content => ({
  ...sampleContent('春天的厂区', [at.body, at.body, at.cover]),
  pictures,
  html: `<p>花开了，<a href="https://union.example/a">详情</a> https://union.example/b 在这里。</p><p><img src="media:${at.body.key}"></p>`,
  ...more,
})
const accountWith = (settings: object): Account => ({
  ...at.context.account,
  settings: { ...settings },
})

describe('a picture message', () => {
  it('is plain text without addresses, the cover first', () => {
    const rendition = render(content(), at.context.account)
    expect(rendition.parts).toMatchObject({ article_type: 'newspic', title: '春天的厂区' })
    expect(rendition.parts.text).toContain('花开了，详情')
    expect(rendition.parts.text).not.toMatch(/https?:|</)
    expect(rendition.pictures.map(({ key }) => key)).toEqual([at.cover.key, at.body.key])
    expect(rendition.losses.map(({ what }) => what)).toContain('link')
    expect(
      validate(rendition, at.context.account).filter(({ level }) => level === 'block'),
    ).toEqual([])
  })

  it('goes as newspic with permanent pictures and crops of its cover, without comments where there are none', async () => {
    const rendition = render(content(), at.context.account)
    const outcome = await commit(
      rendition,
      await prepare(rendition, at.context),
      at.journal,
      at.context,
    )
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('没有留言功能') },
    })
    const [refused, taken] = at.calls('draft/add')
    expect(refused).toMatchObject({ errcode: 88000 })
    const [article] = JSON.parse(taken?.body ?? '{}').articles
    expect(article).toMatchObject({ article_type: 'newspic', title: '春天的厂区' })
    expect(article.image_info.image_list).toHaveLength(2)
    const crops = article.cover_info.crop_percent_list as Record<string, string>[]
    expect(crops.map(({ ratio }) => ratio)).toEqual(['1_1', '16_9', '2.35_1'])
    for (const crop of crops)
      for (const side of ['x1', 'y1', 'x2', 'y2'])
        expect(crop[side]).toMatch(/^(?:0|1|0\.\d{1,6})$/)
    expect(at.calls('media/uploadimg')).toHaveLength(0)
    await at.sandbox.control.idle()
    expect(at.sandbox.control.wechat.feed(APP_ID)).toHaveLength(1)
  })

  it('is chosen where pictures lead, and an article where words do', () => {
    const account = accountWith({ articleType: 'auto' })
    const three = [1, 2, 3].map((n) => ({ ...at.body, key: `${n}`.repeat(64) }))
    const html = three.map(({ key }) => `<p><img src="media:${key}"></p>`).join('')
    const album = content({ pictures: three, cover: undefined, html: `<p>三张照片。</p>${html}` })
    expect(render(album, account).parts.article_type).toBe('newspic')
    const wordy = { ...album, html: `<p>${'字'.repeat(400)}</p>${html}` }
    expect(render(wordy, account).parts.article_type).toBeUndefined()
    expect(render(album, accountWith({})).parts.article_type).toBeUndefined()
  })

  it('holds 1 to 20 pictures', () => {
    const many = Array.from({ length: 25 }, (_, n) => ({
      ...at.body,
      key: String(n).padStart(64, 'a'),
    }))
    const html = many.map(({ key }) => `<img src="media:${key}">`).join('')
    const rendition = render(
      content({ pictures: many, cover: undefined, html }),
      at.context.account,
    )
    expect(rendition.pictures).toHaveLength(20)
    expect(validate(rendition, at.context.account).map(({ code }) => code)).toContain(
      'pictures-many',
    )
    const none = render(
      content({ pictures: [], cover: undefined, html: '<p>无图</p>' }),
      at.context.account,
    )
    expect(validate(none, at.context.account)).toMatchObject([
      { level: 'block', code: 'pictures-missing' },
    ])
  })
})

import { describe, expect, it } from '@jest/globals'
import { render } from '@publishers/wechat/render'
import { validate } from '@publishers/wechat/validate'
import type { Content } from '@publishers/contract'
import { account, contentOf } from './renderCases'

function found(content: Partial<Content>, settings: Record<string, unknown> = {}): string[] {
  const owner = account(settings)
  const full = contentOf(content.html ?? '<p>文</p>', { content })
  return validate(render(full, owner), owner).map(({ level, code }) => `${level} ${code}`)
}

const HAN = '𠮷'

describe('validate', () => {
  const cover = 'warn cover-default'

  it.each([
    [0, ['block title-empty']],
    [32, []],
    [33, ['warn title-long']],
    [64, ['warn title-long']],
    [65, ['block title-too-long']],
  ])('counts a title of %i rare Han characters', (length, expected) => {
    expect(found({ title: HAN.repeat(length) })).toEqual([...expected, cover])
  })

  it.each([
    ['author', 8, 16],
    ['digest', 120, 128],
  ] as const)('limits %s at %i and %i', (field, soft, hard) => {
    expect(found({ [field]: HAN.repeat(soft) })).toEqual([cover])
    expect(found({ [field]: HAN.repeat(soft + 1) })).toEqual([`warn ${field}-long`, cover])
    expect(found({ [field]: HAN.repeat(hard) })).toEqual([`warn ${field}-long`, cover])
    expect(found({ [field]: HAN.repeat(hard + 1) })).toEqual([`block ${field}-too-long`, cover])
  })

  it('counts a family as what a reader sees', () => {
    expect(found({ title: '👨‍👩‍👧'.repeat(12) })).toEqual([cover])
  })

  it('stops at 20 000 characters and names what weighs most', () => {
    const rows = Array.from(
      { length: 120 },
      (_, at) => `<tr><td>第${at}行</td><td>乙</td></tr>`,
    ).join('')
    const owner = account()
    const html = `<p>文</p><table>${rows}</table>`
    const [finding] = validate(render(contentOf(html), owner), owner)
    expect(finding).toMatchObject({ level: 'block', field: 'html', code: 'content-too-long' })
    expect(finding!.message).toMatch(/正文连同排版代码有 \d{5} 个字符/)
    expect(finding!.remedy).toMatch(/表格“第0行乙第1行.*（\d+ 字符）/)
  })

  it('counts the addresses that pictures will get', () => {
    const pictures = '<p><img src="media:pic1"></p>'.repeat(70)
    const owner = account()
    const { parts } = render(contentOf(pictures), owner)
    expect(parts.html!.length).toBeLessThan(20_000)
    expect(found({ html: pictures })).toContain('block content-too-long')
  })

  it('asks for a cover', () => {
    expect(found({}, { defaultCover: undefined })).toEqual(['block cover-missing'])
    expect(found({ html: '<img src="media:pic1">' }, { defaultCover: undefined })).toEqual([
      'warn cover-from-body',
    ])
  })

  it('stops foreign and missing pictures, and an empty body', () => {
    expect(found({ html: '<p>文</p><img src="https://a.cn/x.png">' })).toContain(
      'block picture-foreign',
    )
    expect(found({ html: '<p>文</p><img src="media:none">' })).toContain('block picture-missing')
    expect(found({ html: '<p> </p>' })).toContain('block content-empty')
  })

  it('checks the address of 阅读原文', () => {
    expect(found({ url: `https://a.cn/${'a'.repeat(1100)}` })).toContain(
      'block source-url-too-long',
    )
    expect(found({ url: 'javascript:alert(1)' })).toContain('block source-url-invalid')
    expect(found({ url: '' })).toEqual([cover])
  })

  it('speaks Chinese and says what to do', () => {
    const owner = account({ defaultCover: undefined })
    const content = contentOf('<img src="https://a.cn/x">', { content: { title: '' } })
    for (const { message, remedy } of validate(render(content, owner), owner)) {
      expect(message).toMatch(/[\u4e00-\u9fff]/)
      expect(remedy).toMatch(/请/)
    }
  })
})

import fs from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { renderFragment } from '@publishers/wechat/html/fragment'
import { themeNamed } from '@publishers/wechat/themes'
import { print, renderCase, renderCases } from './renderCases'
import { bare, firstMissing, lint, visibleText } from './renderLint'

/** `UPDATE_GOLDEN=1` writes the goldens; the lint is run all the same, so that no mistake is blessed. */
const isUpdate = process.env.UPDATE_GOLDEN === '1'
const cases = renderCases()

describe('WeChat renditions of the fixtures', () => {
  it('are at least 150', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const rendition = renderCase(one)
    const html = rendition.parts.html!
    const printed = print(rendition)
    if (isUpdate) fs.writeFileSync(one.golden, printed)

    expect(lint(html)).toEqual([])
    expect(print(renderCase(one))).toBe(printed)
    const pictures = new Map(one.content.pictures.map((picture) => [picture.key, picture]))
    const miniPrograms = String(one.account.settings.miniProgramAppIds ?? '').split(/[ ,]+/)
    const again = renderFragment({
      html,
      theme: themeNamed(one.account.settings.theme),
      pictures,
      miniPrograms,
    })
    expect(again.html).toBe(html)
    if (one.keepsText) {
      const shown = bare(toText(fromHtml(html, { fragment: true }), { whitespace: 'pre-wrap' }))
      expect(firstMissing(visibleText(one.html), shown)).toBe('')
    }
    expect(printed).toBe(fs.readFileSync(one.golden, 'utf8'))
  })
})

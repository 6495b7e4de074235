import { describe, expect, it } from '@jest/globals'
import { parseStyle } from '@publishers/html/declarations'
import { judgeCss } from '@publishers/wechat/cssPolicy'
import { THEMES, themeNamed } from '@publishers/wechat/themes'
import { render } from '@publishers/wechat/render'
import { account, contentOf } from './renderCases'
import { nightGround, nightText, ratio, readColor, type Color } from './renderNight'

const WHITE: Color = [255, 255, 255, 1]
const NIGHT: Color = [25, 25, 25, 1]

describe.each(THEMES.map((theme) => [theme.name, theme] as const))('theme %s', (_, theme) => {
  it.each(Object.entries(theme.roles))(
    '%s can be read on its own ground, day and night',
    (role, style) => {
      const css = parseStyle(style)
      const ink = readColor(css.get('color') ?? '')
      // The plates' own colour stands behind no text: their inner role says it.
      if (!ink || theme.roles[`${role}Inner`]) return
      if (/^(token|code$)/.test(role)) return
      const ground = readColor(css.get('background-color') ?? '')
      expect(ratio(ink, ground ?? WHITE)).toBeGreaterThanOrEqual(4.5)
      const night = ground ? nightGround(ground) : NIGHT
      expect(ratio(nightText(ink, night), night)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('colours code so that it can be read', () => {
    const ground = readColor(parseStyle(theme.roles.codeBlock!).get('background-color')!)!
    for (const [role, style] of Object.entries(theme.roles)) {
      if (!/^(token|code$)/.test(role)) continue
      const ink = readColor(parseStyle(style).get('color')!)!
      expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
      expect(
        ratio(nightText(ink, nightGround(ground)), nightGround(ground)),
      ).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('uses only what WeChat keeps', () => {
    for (const style of Object.values(theme.roles)) {
      for (const [property, value] of parseStyle(style)) {
        const verdict = judgeCss(property, value)
        expect([property, verdict]).toEqual([
          property,
          property === 'font-family' ? 'gray' : 'safe',
        ])
      }
    }
  })

  it('needs no repair of its own', () => {
    const html =
      '<h2>题</h2><h3>题</h3><blockquote><p>引</p></blockquote><p><mark>重</mark><code>c</code></p><aside data-callout="warn"><p>注</p></aside><table><tr><th>甲</th></tr><tr><td>乙</td></tr></table>'
    expect(render(contentOf(html), account({ theme: theme.name })).losses).toEqual([])
  })
})

describe('themeNamed', () => {
  it('gives the default for a name nobody has', () => {
    expect(themeNamed('nobody')).toBe(THEMES[0])
    expect(themeNamed('sujian').label.zh).toBe('素笺')
  })
})

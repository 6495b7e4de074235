import { describe, expect, it } from '@jest/globals'
import type { Content, Picture } from '@publishers/contract'
import { weibo } from '@publishers/weibo/index'
import { countPost, countUnits, cutToUnits } from '@publishers/weibo/measure'
import { shortId } from '@publishers/weibo/postAddress'
import { sampleContent } from '../../../conformance/sampleContent'

const picture = (key: string): Picture => ({
  key,
  mimeType: 'image/jpeg',
  width: 10,
  height: 10,
  bytes: 10,
  alt: key,
  path: `/media/${key}`,
})
const content = (more: Partial<Content> = {}): Content => ({
  ...sampleContent('职工技能大赛开幕', [picture('one'), picture('two'), picture('cover')]),
  ...more,
})
const account = (settings: Record<string, unknown> = {}) => ({
  id: '1',
  channel: 'weibo',
  name: '测试',
  settings: { rip: '203.0.113.7', safeDomain: 'union.example', ...settings },
})
const rendered = (more: Partial<Content> = {}, settings: Record<string, unknown> = {}) => {
  const rendition = weibo.render(content(more), account(settings))
  return { ...rendition, findings: weibo.validate(rendition, account(settings)) }
}
const codes = (found: { findings: { level: string; code: string }[] }, level: string) =>
  found.findings.filter((each) => each.level === level).map(({ code }) => code)

describe('length', () => {
  it.each([
    ['工会', 2],
    ['ab', 1],
    ['abc', 1.5],
    ['工a', 1.5],
    ['𠮷', 2],
  ])('%s weighs %d', (text, units) => expect(countUnits(text)).toBe(units))

  it('counts a link as ten, or as it is written', () => {
    expect(countPost('工会 https://a.cn/1')).toBe(13)
    expect(countPost(`工会 https://union.example/${'n'.repeat(30)}`)).toBe(29)
  })

  it('never cuts a character in half', () => {
    const family = '👨‍👩‍👧‍👦'
    for (let units = 1; units < 40; units += 1) {
      const { text } = cutToUnits(`工会${family}劳动🇨🇳模范𠮷${family}`.repeat(3), units)
      expect(countUnits(text)).toBeLessThanOrEqual(units)
      expect(text.isWellFormed()).toBe(true)
      expect(text.replaceAll(family, '').replaceAll('🇨🇳', '')).not.toMatch(/[\u200d👨👩👧👦🇨🇳]/u)
    }
  })
})

describe('a post', () => {
  it('has topics, title, lead and link, and one picture: the cover', () => {
    const { parts, pictures, losses, findings } = rendered({ topics: ['技能大赛', '中国梦'] })
    expect(parts.status).toBe(
      '#技能大赛##中国梦#【职工技能大赛开幕】六十名选手同台比武。 https://union.example/news/conformance',
    )
    expect(parts.link).toBe('https://union.example/news/conformance')
    expect(pictures.map(({ key }) => key)).toEqual(['cover'])
    expect(losses.map(({ what }) => what)).toEqual(['topics', 'pictures'])
    expect(findings.filter(({ level }) => level === 'block')).toEqual([])
  })

  it.each([20, 60, 140, 300, 2000])('of %d characters of digest keeps to the limit', (length) => {
    for (const unit of ['字', 'a', '👨‍👩‍👧', '𠮷', 'é', '字a，']) {
      const digest = unit.repeat(length)
      const { parts, findings } = rendered({ digest, topics: ['话题一', '话题二'], tags: [] })
      expect(countPost(parts.status ?? '')).toBeLessThanOrEqual(140)
      expect(parts.status?.isWellFormed()).toBe(true)
      expect(parts.status?.endsWith(parts.link ?? '-')).toBe(true)
      expect(findings.filter(({ level }) => level === 'block')).toEqual([])
    }
  })

  it('says an editor’s own text instead, and warns when it is cut', () => {
    const own = '今天，六十名选手同台比武！'
    expect(rendered({ text: own }).parts.status).toBe(
      `${own} https://union.example/news/conformance`,
    )
    const long = rendered({ text: '很长的文字'.repeat(60) })
    expect(countPost(long.parts.status ?? '')).toBeLessThanOrEqual(140)
    expect(codes(long, 'warn')).toContain('loss-text')
  })

  it('takes foreign links out of the text', () => {
    const { parts, losses } = rendered({ text: '看 https://elsewhere.example/x 这里' })
    expect(parts.status).not.toContain('elsewhere')
    expect(losses.some(({ what }) => what === 'foreign-link')).toBe(true)
  })

  it('says where a repost came from, and what a machine wrote', () => {
    const { parts } = rendered({ source: { type: 'repost', name: '工人日报' }, ai: 'generated' })
    expect(parts.status).toContain('（来源：工人日报）（本文由AI生成）')
  })

  it('is blocked without a link that may be used, and follows the account’s policy', () => {
    const url = 'https://other.example/news/1?a=b'
    expect(codes(rendered({ url }), 'block')).toEqual(['link-not-safe'])
    expect(rendered({ url }, { linkPolicy: 'swap' }).parts.link).toBe(
      'https://union.example/news/1?a=b',
    )
    expect(rendered({ url }, { linkPolicy: 'home' }).parts.link).toBe('https://union.example/')
    expect(codes(rendered({ url }, { safeDomain: '' }), 'warn')).toContain('safe-domain-missing')
    expect(rendered({ url: 'https://news.union.example/1' }).parts.link).toContain('news.union')
    expect(codes(rendered({ url: 'https://evilunion.example/1' }), 'block')).toHaveLength(1)
  })

  it('warns without the real IP, and blocks without words', () => {
    expect(codes(rendered({}, { rip: '' }), 'warn')).toContain('rip-missing')
    expect(codes(rendered({ title: '', digest: '' }), 'block')).toContain('text-empty')
  })
})

describe('by contract', () => {
  it('long posts and nine pictures', () => {
    const digest = '字'.repeat(900)
    const long = rendered({ digest }, { longText: true, ninePictures: true })
    expect(long.parts.status).toContain(digest)
    expect(long.pictures.map(({ key }) => key)).toEqual(['cover', 'one', 'two'])
  })

  it('head articles keep own pictures and no code', () => {
    const html =
      '<h2>现场</h2><p onclick="x()">字</p><script>alert(1)</script><img src="media:one">'
    const { parts } = rendered({ html }, { headArticle: true })
    expect(parts.article).toContain('<h2>现场</h2><p>字</p><img src="media:one">')
    expect(parts.title).toBe('职工技能大赛开幕')
    const bad = rendered(
      { title: '长'.repeat(33), cover: undefined, pictures: [] },
      { headArticle: true },
    )
    expect(codes(bad, 'block')).toEqual(['article-title-too-long', 'article-cover-missing'])
  })
})

it('writes the short id of an address', () => {
  expect(shortId('3501756485200075')).toBe('z0JH2lOMb')
})

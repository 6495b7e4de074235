import crypto from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { beijingDay } from '@/beijing'
import { newsArticleJson } from '@/site/articleMetadata'
import { bootScript } from '@/site/bootScript'
import { dayAndMinute, lunarDay } from '@/site/calendar'
import { siteCsp } from '@/site/csp'
import type { Article } from '@/site/data/article'
import { bodyHtml } from '@/site/data/bodyHtml'
import type { Card } from '@/site/data/card'
import { chooseFront } from '@/site/data/front'
import { photoOf } from '@/site/data/photo'
import { isBetween } from '@/site/data/site'
import { itemOfPath, listPath } from '@/site/paths'
import { siteKey } from '@/site/siteKey'

const now = new Date('2026-11-21T08:00:00Z')

describe('calendar', () => {
  it.each([
    ['2026-11-21T00:00:00Z', '丙午年十月十三'],
    ['2026-02-17T00:00:00Z', '丙午年正月初一'],
    ['2025-08-14T00:00:00Z', '乙巳年闰六月廿一'],
    ['2025-08-22T00:00:00Z', '乙巳年闰六月廿九'],
    ['2026-11-28T00:00:00Z', '丙午年十月二十'],
    ['2026-12-08T00:00:00Z', '丙午年十月三十'],
  ])('%s is %s', (at, lunar) => {
    expect(lunarDay(at)).toBe(lunar)
  })

  it('is China, wherever the server stands', () => {
    expect(beijingDay('2026-11-20T16:30:00Z')).toBe('2026-11-21')
    expect(dayAndMinute('2026-11-20T16:30:00Z')).toBe('2026-11-21 00:30')
  })
})

describe('grey days', () => {
  it('count whole, in the desk’s own zone', () => {
    const day = { from: '2026-12-12T16:00:00Z' }
    expect(isBetween({ ...day, now: new Date('2026-12-12T15:59:00Z') })).toBe(false)
    expect(isBetween({ ...day, now: new Date('2026-12-12T16:00:00Z') })).toBe(true)
    expect(isBetween({ ...day, now: new Date('2026-12-13T15:59:00Z') })).toBe(true)
    expect(isBetween({ ...day, now: new Date('2026-12-13T16:00:00Z') })).toBe(false)
    expect(isBetween({ now })).toBe(false)
  })
})

const card = (id: string, type: string, over: Partial<Card> = {}): Card => ({
  id,
  kind: 'news',
  type,
  path: `/news/${id}`,
  section: '',
  title: id,
  organization: '',
  publishedAt: '2026-11-21T00:00:00Z',
  updatedAt: '2026-11-21T00:00:00Z',
  pinned: false,
  isVoid: false,
  corrected: false,
  tags: [],
  ...over,
})

describe('front page', () => {
  const photo = { src: '/a', width: 3, height: 2, alt: '' }

  it('leads with what is pinned, else with the newest story that has a picture', () => {
    const cards = [
      card('a', 'notice'),
      card('b', 'news'),
      card('c', 'news', { photo }),
      card('d', 'feature', { pinned: true }),
    ]
    expect(chooseFront(cards, now).lead?.id).toBe('d')
    expect(chooseFront(cards.slice(0, 3), now).lead?.id).toBe('c')
    expect(chooseFront([], now).lead).toBeUndefined()
  })

  it('shows everything once', () => {
    const cards = Array.from({ length: 30 }, (_, index) =>
      card(`${index}`, ['news', 'notice', 'explainer'][index % 3]!, index % 2 ? { photo } : {}),
    )
    const { lead, seconds, latest, notices, sections } = chooseFront(cards, now)
    const shown = [
      lead!,
      ...seconds,
      ...latest,
      ...notices,
      ...sections.flatMap((section) => section.cards),
    ].map(({ id }) => id)
    expect(new Set(shown).size).toBe(shown.length)
  })

  it('keeps an emergency on top for three days', () => {
    const urgent = (publishedAt: string) =>
      chooseFront([card('u', 'urgent', { publishedAt }), card('b', 'news')], now).urgent
    expect(urgent('2026-11-20T00:00:00Z')?.id).toBe('u')
    expect(urgent('2026-11-17T00:00:00Z')).toBeUndefined()
  })
})

describe('addresses', () => {
  it('name items and nothing else', () => {
    expect(itemOfPath('/news/20261121-ab12')).toEqual({ kind: 'news', slug: '20261121-ab12' })
    for (const path of [
      '/news',
      '/news/',
      '/news/A',
      '/news/a/b',
      '/news/../x',
      '/users/a',
      '/news/a%00',
    ])
      expect(itemOfPath(path)).toBeUndefined()
    expect(listPath({ type: 'notice', page: 2 })).toBe('/news?type=notice&page=2')
  })
})

describe('pictures', () => {
  it('are offered in every prepared size, and not at all when they are only an id', () => {
    const stored = {
      tag: 'ab12',
      width: 1600,
      height: 1000,
      mimeType: 'image/jpeg',
      alt: 'a',
      color: '#aabbcc',
      focalX: 20,
      focalY: 30,
    }
    const at = '/api/media/public/ab12'
    expect(photoOf(stored)).toMatchObject({
      src: `${at}/large.jpg`,
      srcSet: `${at}/small.jpg 480w, ${at}/medium.jpg 960w, ${at}/large.jpg 1600w`,
      sources: [{ type: 'image/avif' }, { type: 'image/webp' }],
      card: { url: `${at}/card.jpg`, width: 1200, height: 630 },
      color: '#aabbcc',
      focus: '20% 30%',
    })
    expect(photoOf({ ...stored, look: 'animated' })).toMatchObject({ src: `${at}/large.webp` })
    expect(photoOf(7)).toBeUndefined()
    expect(photoOf({ ...stored, mimeType: 'application/pdf' })).toBeUndefined()
    // Nobody has measured it yet: its original is not for readers.
    expect(photoOf({ ...stored, tag: null })).toBeUndefined()
    expect(photoOf({ ...stored, color: 'red;position:fixed' })?.color).toBeUndefined()
  })

  it('are put into the body, absolute for feeds', () => {
    const photos = new Map([
      ['ab', { src: '/api/media/file/a.webp', srcSet: '/s 480w', width: 2, height: 1, alt: '' }],
    ])
    const html = '<p><a href="/news/x">x</a><a href="//y">y</a><img src="media:ab"></p>'
    expect(bodyHtml({ html, photos })).toContain('src="/api/media/file/a.webp" srcset="/s 480w"')
    const absolute = bodyHtml({ html, photos, origin: 'https://s.test' })
    expect(absolute).toContain('src="https://s.test/api/media/file/a.webp"')
    expect(absolute).toContain('href="https://s.test/news/x"')
    expect(absolute).toContain('href="//y"')
    const sources = [{ type: 'image/avif', srcSet: '/s.avif 480w' }]
    const chosen = new Map([['ab', { ...photos.get('ab')!, sources }]])
    expect(bodyHtml({ html, photos: chosen })).toMatch(
      /<picture><source type="image\/avif" srcset="\/s\.avif 480w"[^>]*><img [^>]*><\/picture>/,
    )
  })
})

describe('head and headers', () => {
  it('the policy lets the one inline script run and no other origin in', () => {
    const hash = crypto.createHash('sha256').update(bootScript).digest('base64')
    expect(siteCsp({ nonce: 'n' })).toContain(`script-src 'self' 'nonce-n' 'sha256-${hash}';`)
    expect(siteCsp({ nonce: 'n' })).not.toMatch(/https?:|\*|unsafe-eval/)
  })

  it('structured data cannot end its script', () => {
    const evil = '</script><script>alert(1)</script>\u2028'
    const content = { digest: evil, tags: [evil], source: {}, datedAt: '', organization: evil }
    const json = newsArticleJson(
      { card: { ...card('a', 'news'), title: evil }, content } as unknown as Article,
      { name: evil, isGrey: false },
    )
    expect(json).not.toMatch(/[<>\u2028]/)
    expect(JSON.parse(json).headline).toBe(evil)
  })

  it('the key follows the installation’s secret', () => {
    expect(siteKey('secret-one-secret-one')).toMatch(/^[0-9a-f]{64}$/)
    expect(siteKey('secret-one-secret-one')).not.toBe(siteKey('secret-two-secret-two'))
  })
})

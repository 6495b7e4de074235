import { describe, expect, it } from '@jest/globals'
import type { Picture } from '@publishers/contract'
import type { Composing } from '@/content/compose/compose'
import { composeArtwork } from '@/content/compose/artworks'
import { composeExhibition } from '@/content/compose/exhibitions'

const pictureOf = (id: unknown): Picture | undefined =>
  typeof id === 'number'
    ? {
        key: `k${id}`,
        mimeType: 'image/jpeg',
        width: 900,
        height: 1800,
        bytes: 1,
        alt: `图${id}`,
        path: `/m/${id}`,
      }
    : undefined

const composing = (more: Partial<Composing>): Composing => ({
  own: {},
  linked: {},
  fileOf: () => undefined,
  pictureOf,
  htmlOf: (value) => (typeof value === 'string' ? `<p>${value}</p>` : ''),
  ...more,
})

const work = (id: number, more: object = {}) => ({
  id,
  title: `作品${id}`,
  no: `SF-00${id}`,
  authors: [{ name: `作者${id}` }],
  frames: [{ image: id }],
  ...more,
})

describe('a show on the channels', () => {
  const own = {
    body: '前言',
    closing: '结语<b>',
    hosts: ['市总工会'],
    startsOn: '2026-11-10T04:00:00.000Z',
    endsOn: '2026-11-30T04:00:00.000Z',
    walls: [
      { title: '第一展墙', words: '墨', artworks: [2, 1] },
      { title: '空墙', words: '', artworks: [9] },
    ],
  }

  it('walks the walls in order, with live works alone, whole and with their plates', () => {
    const { html = '', pictures } = composeExhibition(
      composing({ own, linked: { artworks: [work(1), work(2)] } }),
    )
    expect(html.indexOf('media:k2')).toBeLessThan(html.indexOf('media:k1'))
    expect(html).toContain('<figcaption>SF-002　作品2　作者2</figcaption>')
    expect(html).toContain('width="900" height="1800"')
    expect(html).not.toContain('空墙')
    expect(html).toContain('结语&lt;b&gt;')
    expect(html).toContain('2026年11月10日—11月30日')
    expect(pictures?.map(({ key }) => key)).toEqual(['k2', 'k1'])
  })

  it('takes the first work for a cover when there is no poster', () => {
    expect(
      composeExhibition(composing({ own, linked: { artworks: [work(1), work(2)] } })).cover?.key,
    ).toBe('k2')
    expect(composeExhibition(composing({ own: { ...own, cover: 7 } })).cover?.key).toBe('k7')
  })
})

describe('a work on the channels', () => {
  it('shows every frame once, its plate, what it says, and the show it hangs in', () => {
    const own = work(1, {
      frames: [{ image: 1, caption: '清晨' }, { image: 2 }],
      transcription: '炉火\n照天地',
      digest: '说明',
      unit: '云帆重工',
    })
    const linked = { exhibitions: [{ title: '职工展' }], recommender: [{ name: '教育工会' }] }
    const { html = '', gallery, author, cover } = composeArtwork(composing({ own, linked }))
    expect(html.match(/<img /g)).toHaveLength(2)
    expect(html).toContain('<figcaption>清晨</figcaption>')
    expect(html).toContain('<h2>释文</h2><blockquote><p>炉火</p><p>照天地</p></blockquote>')
    expect(html).toContain('职工展')
    expect(html).toContain('教育工会')
    expect(gallery?.map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect([author, cover?.key]).toEqual(['作者1', 'k1'])
  })

  it('plays a film work with its still, and offers it as footage', () => {
    const clip = {
      id: 5,
      sha256: 'clip',
      mimeType: 'video/mp4',
      url: '/f.mp4',
      filesize: 9,
      seconds: 160,
      width: 1280,
      height: 720,
      filename: 'f',
      alt: '',
      aiUsage: 'none' as const,
    }
    const { html, footage } = composeArtwork(
      composing({ own: work(1, { clip: 5 }), fileOf: (id) => (id === 5 ? clip : undefined) }),
    )
    expect(html).toContain('<video controls src="/f.mp4" poster="media:k1">')
    expect(footage).toEqual([expect.objectContaining({ key: 'clip', seconds: 160, width: 1280 })])
  })
})

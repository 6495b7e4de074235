import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Kind } from '@/content/kinds'
import { KIND_NAMES, REVIEWED_KINDS } from '@/content/kinds'
import type { Id } from '@/access/scope'
import { bootApp, type TestApp } from '../../kit/bootApp'
import { uploadPicture } from '../exhibition/setUpShow'
import { body } from '../review/kit'

let app: TestApp
const ids = new Map<Kind, Id>()
const now = () => new Date()

/** Straight into the database, as a release leaves it: what is read is measured here, not how it got there. */
async function live(kind: Kind, data: Record<string, unknown>): Promise<Id> {
  const { searchTextOf } = await import('@/search/searchText')
  const whole = {
    slug: `${kind}-live`,
    body: body(`${KIND_NAMES[kind]}的正文`),
    organization: app.organizations.city,
    publishedAt: new Date(Date.now() - 60_000).toISOString(),
    _status: 'published',
    ...data,
  }
  const made = await app.payload.db.create({
    collection: kind,
    data: { ...whole, searchText: searchTextOf(kind, whole) },
  })
  return (made as { id: Id }).id
}

beforeAll(async () => {
  app = await bootApp()
  for (const kind of REVIEWED_KINDS) ids.set(kind, await live(kind, { title: `星桥${kind}` }))
})

afterAll(() => app.stop())

describe('every kind on the site', () => {
  it.each(REVIEWED_KINDS)('%s has its page, until its day is over', async (kind) => {
    const { readLiveItem } = await import('@/site/data/liveItem')
    const { pageStatus } = await import('@/site/pageStatus')
    const { payload } = app
    const url = `/${kind}/${kind}-live`
    const item = await readLiveItem({ payload, kind, slug: `${kind}-live`, now: now() })
    expect(item?.card).toMatchObject({ kind, path: url, title: `星桥${kind}` })
    expect(item?.htmlOf('body')).toContain(`${KIND_NAMES[kind]}的正文`)
    expect(await pageStatus({ payload, url })).toBe(200)

    const slug = `${kind}-gone`
    await live(kind, { title: '过期', slug, expireAt: new Date(Date.now() - 1000).toISOString() })
    expect(await readLiveItem({ payload, kind, slug, now: now() })).toBeUndefined()
    expect(await pageStatus({ payload, url: `/${kind}/${slug}` })).toBe(410)
  })

  it('search finds all of them in one list, counts them by kind and narrows to one', async () => {
    const { readSearch } = await import('@/site/data/searchPage')
    const asked = { payload: app.payload, query: '星桥', page: 1, now: now() }
    const all = await readSearch(asked)
    expect(all.hits.map(({ card }) => card.kind).sort()).toEqual([...REVIEWED_KINDS].sort())
    expect(all.counts).toEqual(REVIEWED_KINDS.map((kind) => ({ kind, total: 1 })))
    const shows = await readSearch({ ...asked, kind: 'exhibitions' })
    expect(shows.hits.map(({ card }) => card.title)).toEqual(['星桥exhibitions'])
    expect(shows.counts).toHaveLength(REVIEWED_KINDS.length)
    expect((await readSearch({ ...asked, query: '过期' })).total).toBe(0)
  })

  it('feeds tell of all but single works; the sitemap has every page', async () => {
    const { readFeed } = await import('@/site/feeds/feed')
    const { readSitemap } = await import('@/site/feeds/readSitemap')
    const asked = { payload: app.payload, origin: 'http://site.test', now: now() }
    const urls = (await readFeed(asked)).items.map(({ url }) => new URL(url).pathname.split('/')[1])
    expect(urls.sort()).toEqual(['campaigns', 'exhibitions', 'model-workers', 'news', 'studios'])
    const sitemap = await readSitemap(asked)
    for (const kind of REVIEWED_KINDS)
      expect(sitemap).toContain(`http://site.test/${kind}/${kind}-live`)
    expect(sitemap).not.toContain('-gone')
  })

  it('an item and what it names show each other, whatever is equal in their ids', async () => {
    const { readLiveItem } = await import('@/site/data/liveItem')
    const named = ['model-workers', 'exhibitions', 'campaigns'] as const
    await live('news', {
      title: '三方消息',
      slug: 'three',
      links: named.map((kind) => ({ relationTo: kind, value: ids.get(kind) })),
    })
    await live('news', {
      title: '草稿不算',
      slug: 'draft',
      _status: 'draft',
      links: [{ relationTo: 'campaigns', value: ids.get('campaigns') }],
    })
    const links = async (kind: Kind, slug: string) =>
      (await readLiveItem({ payload: app.payload, kind, slug, now: now() }))?.links.map(
        ({ title }) => title,
      )
    expect(await links('news', 'three')).toEqual(named.map((kind) => `星桥${kind}`))
    for (const kind of named) expect(await links(kind, `${kind}-live`)).toEqual(['三方消息'])
    // Same number, another kind.
    expect(await links('artworks', 'artworks-live')).toEqual([])
  })
})

describe('somebody who has died', () => {
  it('is remembered in the past tense, in feeds too, and is never 今日推荐', async () => {
    const { portraitOfDay } = await import('@/site/modelWorkers/portraitOfDay')
    const { readFeed } = await import('@/site/feeds/feed')
    const photo = await uploadPicture(app)
    const person = { type: 'person', cover: photo, unit: '云帆港务集团' }
    const gone = { ...person, slug: 'gone-before', workingStatus: 'deceased' }
    await live('model-workers', { ...gone, title: '罗一舟', honours: [] })
    const { payload } = app
    const days = Array.from({ length: 12 }, (_, day) => new Date(Date.now() + day * 86_400_000))
    for (const day of days) expect(await portraitOfDay({ payload, now: day })).toBeUndefined()

    await app.payload.db.updateOne({
      collection: 'media',
      id: photo,
      data: { released: true },
    })
    const here = await live('model-workers', { ...person, slug: 'here', title: '林一舟' })
    const chosen = await Promise.all(days.map((day) => portraitOfDay({ payload, now: day })))
    expect(new Set(chosen.map((found) => found?.card.id))).toEqual(new Set([String(here)]))

    const feed = await readFeed({ payload, origin: 'http://site.test', now: now() })
    const told = feed.items.find(({ title }) => title === '罗一舟')
    expect(told?.html).toContain('生前工作单位')
    expect(told?.html).not.toContain('现工作单位')
  })
})

describe('a day of mourning', () => {
  const grey = (greyFrom: string | null) =>
    app.payload.updateGlobal({
      slug: 'site-settings',
      data: { greyFrom } as never,
      context: { unaudited: true },
    })

  it('pauses what is merry, and says so; the next day it goes on', async () => {
    const { isMourning } = await import('@/site/mourning')
    const like = () => app.request.post(`/api/artworks/${ids.get('artworks')}/like`)
    await grey(now().toISOString())
    expect(await isMourning(app.payload)).toBe(true)
    const paused = await like()
    expect(paused.status).toBe(409)
    expect(JSON.stringify(paused.body)).toContain('哀悼日')
    expect(await isMourning(app.payload, new Date(Date.now() + 2 * 86_400_000))).toBe(false)
    await grey(null)
    expect(JSON.stringify((await like()).body)).not.toContain('哀悼日')
  })
})

describe('addresses', () => {
  it.each([
    ['/model-workers', 200],
    ['/studios', 200],
    ['/exhibitions', 200],
    ['/campaigns', 200],
    ['/artworks', 404],
    ['/submissions', 404],
    ['/model-workers/years/2025', 200],
    ['/model-workers/years/1925', 404],
    ['/model-workers/years/20255', 404],
    ['/portal', 200],
    ['/portal/sign-in', 200],
    ['/portal/entries/12', 200],
    ['/portal/nothing/here', 404],
    ['/portal/entries/12/anything', 404],
    ['/model-workers/model-workers-live/plaque', 404],
    ['/campaigns/campaigns-live/works', 200],
    ['/portal/campaigns/campaigns-live/new', 200],
    ['/portal/campaigns/never-was/new', 404],
    // A number nobody issued; one that was issued is looked up in the journey of the certificate.
    ['/certificates/2026-0001', 404],
    ['/certificates/%00', 404],
  ])('%s answers %i', async (url, status) => {
    const { pageStatus } = await import('@/site/pageStatus')
    expect(await pageStatus({ payload: app.payload, url })).toBe(status)
  })
})

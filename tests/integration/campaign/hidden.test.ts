import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { searchItems } from '@/search/searchItems'
import { readSitemap } from '@/site/feeds/readSitemap'
import { liveList } from '@/site/data/liveList'
import { itemStatus, pageStatus } from '@/site/pageStatus'
import { voteOf } from '@/site/votes/voteOf'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { pngOf } from '../../kit/pngOf'
import { makeJudgedCall, makeWork } from './judgingWorld'

let app: TestApp
let work: Id
let picture: Id

beforeAll(async () => {
  app = await bootApp()
  const { payload, organizations } = app
  const campaign = await makeJudgedCall(app, { slug: 'hiding' })
  const data = pngOf(320, 200)
  const media = await payload.create({
    collection: 'media',
    data: {
      alt: '铁花',
      licence: 'own',
      aiUsage: 'none',
      organization: organizations.city,
    } as never,
    file: { data, mimetype: 'image/png', name: 'iron.png', size: data.length },
    overrideAccess: true,
  })
  picture = media.id
  await payload.db.updateOne({ collection: 'media', id: picture, data: { released: true } })
  const shown = {
    cover: picture,
    searchText: '打铁花的夜晚',
    publishedAt: new Date().toISOString(),
  }
  work = await makeWork(app, { campaign, number: 'HWZ2026-0500', title: '打铁花', more: shown })
})
afterAll(() => app.stop())

const set = async (standing: string) =>
  app.request
    .post('/api/votes/freeze')
    .set(await app.as('chief'))
    .send({ submission: work, standing, reason: '异常票核查' })

/** Every door at which the public finds a work; each answers whether it is there. */
const doors = async () => {
  const { payload, request } = app
  const slug = 'hwz2026-0500'
  const byId = await request.get(`/api/submissions/${work}`)
  const listed = await request.get('/api/submissions')
  const { body } = await request
    .post('/api/graphql')
    .send({ query: '{ Submissions { docs { title } } }' })
  const site = await liveList({ payload, kind: 'submissions', limit: 10 })
  const found = await searchItems({ payload, query: '铁花' })
  const map = await readSitemap({ payload, origin: 'http://x', now: new Date() })
  const { released } = await payload.findByID({ collection: 'media', id: picture, depth: 0 })
  return {
    rest: byId.status === 200,
    list: listed.body.docs.length === 1,
    graphql: body.data.Submissions.docs.length === 1,
    site: site.total === 1,
    search: found.total === 1 && found.counts.length === 1,
    sitemap: map.includes(slug),
    files: released === true,
    page: (await itemStatus({ payload, kind: 'submissions', slug })) === 200,
    vote: (await pageStatus({ payload, url: `/votes/${work}` })) === 200,
  }
}
const all = (there: boolean) =>
  Object.fromEntries(
    'rest list graphql site search sitemap files page vote'.split(' ').map((door) => [door, there]),
  )

test('a frozen work is shown, and its page says that the vote is paused', async () => {
  expect(await doors()).toEqual(all(true))
  expect((await voteOf(app.payload, work))?.isOpen).toBe(true)
  expect((await set('frozen')).status).toBe(200)
  expect(await doors()).toEqual(all(true))
  expect(await voteOf(app.payload, work)).toMatchObject({
    isOpen: false,
    words: expect.stringContaining('暂停投票，作品仍可观看'),
  })
})

test('a hidden work is nowhere in public, is still the desk’s, and comes back as it was', async () => {
  expect((await set('hidden')).status).toBe(200)
  expect(await doors()).toEqual(all(false))
  const { payload } = app
  // Not gone for good: it may come back.
  expect(await itemStatus({ payload, kind: 'submissions', slug: 'hwz2026-0500' })).toBe(404)
  const desk = await app.request.get(`/api/submissions/${work}`).set(await app.as('editor'))
  expect(desk.status).toBe(200)
  expect((await set('open')).status).toBe(200)
  expect(await doors()).toEqual(all(true))
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { sharedAddress } from '@/content/sharedAddress'
import { release } from '@/review/release'
import { makeItem, reviewThrough } from '../review/kit'
import { setUpStrangers } from './secretsWorld'

const secret = '只给微博的话'
let world: Awaited<ReturnType<typeof setUpStrangers>>
let live: Id

beforeAll(async () => {
  world = await setUpStrangers()
  const { app, payload } = world
  live = await makeItem(app, {
    title: '公开的稿件',
    risk: 'A',
    variants: [{ account: world.city.account, title: secret, text: secret }],
  })
  const run = await reviewThrough(app, live, { accounts: [world.city.site] })
  await release({ payload, kind: 'news', item: live, review: run.id })
}, 300_000)
afterAll(() => world?.stop())

const like = encodeURIComponent(secret)
const form = 'application/x-www-form-urlencoded'

describe('variants of a live item', () => {
  it('are for its own desk', async () => {
    const own = await world.app.request.get(`/api/news/${live}`).set(await world.app.as('editor'))
    expect(own.text).toContain(secret)
    for (const who of ['nobody', 'otherEditor', 'otherOperator'] as const) {
      for (const query of [
        '',
        '?draft=true',
        '?depth=3',
        '?select[variants]=true&select[title]=true',
      ]) {
        const { status, text } = await world.ask('get', `/api/news/${live}${query}`, who)
        expect({ who, query, status }).toEqual({ who, query, status: 200 })
        expect(text).not.toContain(secret)
        // An empty list says nothing.
        const shown = /"(variants|risk|accounts|publishAt)":(?!\[\]).{0,40}/.exec(text)?.[0]
        expect({ who, query, shown }).toEqual({ who, query, shown: undefined })
      }
      const { text } = await world.ask(
        'get',
        `/api/news/versions?where[parent][equals]=${live}`,
        who,
      )
      expect(text).not.toContain(secret)
    }
  })

  it.each(['variants.title', 'variants.text', 'variants__title', 'risk'])(
    'are not found out by a question about %s',
    async (field) => {
      const value = field === 'risk' ? 'A' : like
      const operator = field === 'risk' ? 'equals' : 'like'
      for (const query of [
        `where[${field}][${operator}]=${value}`,
        `where[or][0][${field}][${operator}]=${value}`,
      ]) {
        const open = await world.ask('get', `/api/news?${query}`, 'nobody')
        expect(open.status).toBe(400)
        const foreign = await world.ask('get', `/api/news?${query}`, 'otherEditor')
        expect(foreign.body.docs ?? []).toEqual([])
        const counted = await world.ask('get', `/api/news/count?${query}`, 'otherEditor')
        expect(counted.body.totalDocs ?? 0).toBe(0)
        const posted = await world
          .ask('post', '/api/news', 'otherEditor')
          .set({ 'Content-Type': form, 'X-Payload-HTTP-Method-Override': 'GET' })
          .send(query)
        expect(posted.body.docs ?? []).toEqual([])
      }
    },
  )

  it('nor by GraphQL', async () => {
    for (const who of ['nobody', 'otherEditor'] as const) {
      for (const query of [
        '{ allNews { docs { id variants { title text } risk } } }',
        `{ allNews(where: { variants__title: { like: "${secret}" } }) { docs { id } } }`,
      ]) {
        const { text } = await world.ask('post', '/api/graphql', who, { query })
        expect(text).not.toContain(secret)
        if (query.includes('where')) expect(text).not.toMatch(/"id"/)
      }
    }
  })
})

describe('credentials', () => {
  const administrator = async () => world.app.as('administrator')

  it.each([
    '/api/channel-accounts?where[credentials.appSecret][like]=sealed',
    '/api/channel-accounts?where[credentials__appSecret][like]=sealed',
    '/api/channel-accounts?where[or][0][credentials.appId][exists]=true',
    '/api/channel-accounts?sort=-credentials.appSecret',
    '/api/deliveries?where[account.credentials.appSecret][like]=sealed',
  ])('are not asked about: %s', async (path) => {
    const address = path.replace(/\[/g, '%5B').replace(/\]/g, '%5D')
    const answer = await world.app.request.get(address).set(await administrator())
    expect(answer.status).toBe(400)
    const [place, query] = path.split('?')
    const posted = await world.app.request
      .post(String(place))
      .set({ ...(await administrator()), 'Content-Type': form })
      .set('X-Payload-HTTP-Method-Override', 'GET')
      .send(query)
    expect(posted.status).toBe(400)
  })

  it('nor by GraphQL', async () => {
    const query =
      '{ ChannelAccounts(where: { credentials__appSecret: { like: "s" } }) { docs { id } } }'
    const answer = await world.app.request
      .post('/api/graphql')
      .set(await administrator())
      .send({ query })
    expect(answer.status).toBe(400)
  })

  it('a question sent as a form has the bounds of any other', async () => {
    const { status } = await world
      .ask('post', '/api/news', 'nobody')
      .set({ 'Content-Type': form, 'X-Payload-HTTP-Method-Override': 'GET' })
      .send('limit=0')
    expect(status).toBe(400)
  })

  it('a new server for them leaves an event and a warning', async () => {
    const path = `/api/channel-accounts/${world.city.account}`
    const before = await world.app.request.get(path).set(await administrator())
    const old = before.body.baseUrl as string
    const login = await world.app.request
      .patch(path)
      .set(await administrator())
      .send({ baseUrl: 'http://user:word@127.0.0.1:9/elsewhere' })
    expect(login.status).toBe(400)
    const changed = await world.app.request
      .patch(path)
      .set(await administrator())
      .send({ baseUrl: 'http://127.0.0.1:9/elsewhere' })
    expect(changed.status).toBe(200)
    const { docs } = await world.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'account.move' } },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.detail).toEqual({ from: new URL(old).origin, to: 'http://127.0.0.1:9' })
    const after = await world.app.request.get(path).set(await administrator())
    expect(after.body.probe.items[0]).toMatchObject({ name: '平台地址', state: 'warn' })
    // Within one server it is no move.
    await world.app.request
      .patch(path)
      .set(await administrator())
      .send({ baseUrl: 'http://127.0.0.1:9/b' })
    await world.app.request
      .patch(path)
      .set(await administrator())
      .send({ name: '改名' })
    expect(
      (
        await world.payload.count({
          collection: 'audit-events',
          where: { action: { equals: 'account.move' } },
        })
      ).totalDocs,
    ).toBe(1)
  })
})

describe('an address of a file for a phone', () => {
  it('works until it ends, unchanged, and what it gives is no page', async () => {
    const { secret: key } = world.payload
    const here = (address: string) => address.replace(/^https?:\/\/[^/]+/, '')
    const sharing = { key: world.picture.sha256, seconds: 60, secret: key }
    const good = here(sharedAddress(sharing))
    const answer = await world.app.request.get(good)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    const bad = [
      here(sharedAddress({ ...sharing, seconds: -1 })),
      here(sharedAddress({ ...sharing, secret: 'another secret' })),
      good.replace(/until=\d/, 'until=9'),
      good.replace(world.picture.sha256, '0'.repeat(64)),
      good.replace(/signature=[^&]+/, 'signature='),
      `${good.split('?')[0]}`,
      `/api/shared/..%2f..%2fsecret?${good.split('?')[1]}`,
    ]
    for (const address of bad) expect((await world.app.request.get(address)).status).toBe(404)
  })
})

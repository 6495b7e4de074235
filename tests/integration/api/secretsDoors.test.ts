import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PRIVATE, setUpStrangers, type Stranger } from './secretsWorld'

let world: Awaited<ReturnType<typeof setUpStrangers>>
beforeAll(async () => {
  world = await setUpStrangers()
}, 300_000)
afterAll(() => world?.stop())

const STRANGERS: Stranger[] = ['nobody', 'districtOperator', 'otherOperator', 'otherEditor']

/** What is never in an answer, whoever asks. */
const NEVER = /sealed:v1:|callbacktoken|"salt":|"apiKey":"|resetPasswordToken/

describe('every collection, as a stranger', () => {
  it.each(STRANGERS)(
    '%s finds nothing of the city’s desk, and no secret',
    async (who) => {
      const slugs = Object.keys(world.payload.collections)
      expect(slugs).toEqual(expect.arrayContaining(['issues', 'films', 'platform-state']))
      for (const slug of slugs) {
        for (const query of ['limit=100&depth=2', 'draft=true&trash=true&depth=3']) {
          const { status, text } = await world.ask('get', `/api/${slug}?${query}`, who)
          // 501 is Payload's word for a collection without an API.
          const isFault = status >= 500 && status !== 501
          expect({ slug, isFault }).toEqual({ slug, isFault: false })
          expect({ slug, shows: text.includes(PRIVATE) }).toEqual({ slug, shows: false })
          expect(text).not.toMatch(NEVER)
          if (who === 'nobody') expect(text).not.toContain('@test.local')
        }
        const versions = await world.ask('get', `/api/${slug}/versions?limit=100`, who)
        expect({ slug, status: versions.status }).not.toEqual({ slug, status: 500 })
        expect(versions.text).not.toContain(PRIVATE)
      }
    },
    120_000,
  )

  it('the desk itself is shown no secret either', async () => {
    for (const slug of Object.keys(world.payload.collections)) {
      const headers = await world.app.as('administrator')
      const { text } = await world.app.request.get(`/api/${slug}?limit=100&depth=2`).set(headers)
      expect(text).not.toMatch(NEVER)
    }
  })

  it.each(['platform-state', 'renditions', 'payload-kv'])('%s is closed to all', async (slug) => {
    for (const who of ['administrator', 'operator', 'chief'] as const) {
      const answer = await world.app.request.get(`/api/${slug}`).set(await world.app.as(who))
      expect([403, 404]).toContain(answer.status)
    }
  })
})

type Door = ['get' | 'post' | 'patch' | 'delete', () => string, (() => object)?]

const DOORS: Record<string, Door> = {
  delivery: ['get', () => `/api/deliveries/${world.delivery}`],
  retry: ['post', () => `/api/deliveries/${world.delivery}/retry`, () => ({})],
  cancel: ['post', () => `/api/deliveries/${world.delivery}/cancel`, () => ({})],
  confirm: ['post', () => `/api/deliveries/${world.delivery}/confirm`, () => ({ published: true })],
  reschedule: [
    'post',
    () => `/api/deliveries/${world.delivery}/reschedule`,
    () => ({ dueAt: new Date(Date.now() + 9e6).toISOString() }),
  ],
  handoff: ['get', () => `/api/deliveries/${world.delivery}/handoff`],
  package: ['get', () => `/api/deliveries/${world.delivery}/package`],
  proof: ['get', () => `/api/deliveries/${world.delivery}/proof`],
  check: ['post', () => '/api/deliveries/check', () => ({ accounts: [world.city.account] })],
  account: ['get', () => `/api/channel-accounts/${world.city.account}`],
  'its address': [
    'patch',
    () => `/api/channel-accounts/${world.city.account}`,
    () => ({ baseUrl: 'http://evil.example' }),
  ],
  probe: ['post', () => `/api/channel-accounts/${world.city.account}/probe`, () => ({})],
  authorize: ['get', () => `/api/channel-accounts/${world.city.account}/authorize`],
  authorization: ['get', () => `/api/channel-accounts/${world.city.account}/authorization`],
  renditions: ['get', () => `/api/news/${world.item}/renditions?account=${world.city.account}`],
  preview: [
    'post',
    () => `/api/news/${world.item}/preview?account=${world.city.account}`,
    () => ({ recipient: 'somebody' }),
  ],
  recall: ['post', () => `/api/news/${world.item}/recall`, () => ({ reason: '试探' })],
  push: ['post', () => `/api/news/${world.item}/push`, () => ({})],
  fanout: ['get', () => `/api/news/${world.item}/fanout`],
  review: ['get', () => `/api/news/${world.item}/review`],
  'a new film': ['post', () => `/api/news/${world.item}/film`, () => ({})],
  film: ['get', () => `/api/films/${world.film}`],
  desk: ['get', () => `/api/films/${world.film}/desk`],
  subtitles: ['get', () => `/api/films/${world.film}/subtitles`],
  storyboard: ['post', () => `/api/films/${world.film}/storyboard`, () => ({ storyboard: {} })],
  render: ['post', () => `/api/films/${world.film}/render`, () => ({})],
  'no render': ['post', () => `/api/films/${world.film}/cancel`, () => ({})],
  use: ['post', () => `/api/films/${world.film}/use`, () => ({})],
  still: ['post', () => `/api/films/${world.film}/still`, () => ({ scene: '1' })],
  issue: ['get', () => `/api/issues/${world.issue}`],
  'issue, changed': ['patch', () => `/api/issues/${world.issue}`, () => ({ title: '改' })],
  'issue, deleted': ['delete', () => `/api/issues/${world.issue}`],
  'issue, sent': ['post', () => `/api/issues/${world.issue}/send`, () => ({})],
  'issue, recalled': ['post', () => `/api/issues/${world.issue}/recall`, () => ({ reason: '试' })],
  candidates: ['get', () => `/api/issues/candidates?account=${world.city.account}`],
  picture: ['get', () => `/api/media/${world.picture.id}`],
  'picture’s file': ['get', () => `/api/media/file/${encodeURIComponent(world.picture.filename)}`],
  holiday: [
    'post',
    () => '/api/calendar-days',
    () => ({ title: '假', sort: 'freeze', from: '2030-01-01', until: '2030-01-02' }),
  ],
}

describe('every endpoint, as a stranger', () => {
  it.each(Object.keys(DOORS).flatMap((name) => STRANGERS.map((who) => [name, who] as const)))(
    '%s: not for %s',
    async (name, who) => {
      const [method, address, body] = DOORS[name] as Door
      const { status, text } = await world.ask(method, address(), who, body?.())
      expect(who === 'nobody' ? [401, 403, 404] : [403, 404]).toContain(status)
      expect(text).not.toContain(PRIVATE)
      expect(text).not.toMatch(NEVER)
    },
  )

  it.each(['cancel', 'reschedule', 'handoff', 'issue, sent', 'recall', 'push', 'its address'])(
    '%s: not for a moderator, who may see it or not',
    async (name) => {
      const [method, address, body] = DOORS[name] as Door
      const { status } = await world.ask(method, address(), 'moderator', body?.())
      expect([403, 404]).toContain(status)
    },
  )

  it('the calendar shows each person their own', async () => {
    const span = 'from=2097-12-20&to=2098-02-01'
    for (const who of STRANGERS) {
      const { status, text } = await world.ask('get', `/api/deliveries/calendar?${span}`, who)
      expect(status).toBe(who === 'nobody' ? 401 : 200)
      expect(text).not.toContain(PRIVATE)
    }
    const own = await world.app.request
      .get(`/api/deliveries/calendar?${span}`)
      .set(await world.app.as('operator'))
    expect(own.text).toContain(PRIVATE)
  })

  it('nothing of it came to anything', async () => {
    const delivery = await world.read(world.delivery)
    expect(delivery).toMatchObject({ state: 'scheduled', dueAt: '2098-01-01T00:00:00.000Z' })
  })
})

describe('an issue on somebody else’s account', () => {
  it('is not made by an operator below it', async () => {
    const { account } = world.city
    const body = {
      ...{ title: '借来的', account, audience: 'all', articles: [{ news: world.item }] },
      organization: world.app.organizations.district,
    }
    const { status } = await world.ask('post', '/api/issues', 'districtOperator', body)
    expect(status).toBe(403)
  })

  it('nor sent, if there is one', async () => {
    const path = `/api/issues/${world.smuggled}/send`
    const { status, text } = await world.ask('post', path, 'districtOperator', {})
    expect({ status, text }).toMatchObject({ status: 403 })
    expect((await world.read(world.delivery)).state).toBe('scheduled')
  })
})

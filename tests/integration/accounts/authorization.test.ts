import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { bootApp, type TestApp } from '../../kit/bootApp'
import { startWeibo, type Weibo } from '../../unit/publishers/weibo/platform'

const SECRET = 'app-secret-of-the-tests'

describe('authorisation in the browser', () => {
  let app: TestApp
  let weibo: Weibo
  let id: Id

  beforeAll(async () => {
    app = await bootApp()
    weibo = await startWeibo()
    const { payload, organizations } = app
    const data = {
      name: '区总工会微博',
      channel: 'weibo',
      organization: organizations.district,
      baseUrl: weibo.origin,
      credentials: { appKey: '4000000001', app_secret: SECRET },
    }
    const made = await app.request
      .post('/api/channel-accounts')
      .set(await app.as('administrator'))
      .send(data)
      .expect(201)
    id = made.body.doc.id
    expect(payload).toBeDefined()
  })
  afterAll(async () => {
    await weibo.close()
    await app.stop()
  })

  /** Where the browser is sent, and the cookie it was given. */
  const begin = async () => {
    const sent = await app.request
      .get(`/api/channel-accounts/${id}/authorize`)
      .set(await app.as('administrator'))
      .expect(302)
    const place = new URL(String(sent.headers.location))
    const cookie = String(sent.headers['set-cookie']).split(';')[0] ?? ''
    return { place, cookie, state: place.searchParams.get('state') ?? '' }
  }
  const comeBack = (query: Record<string, string>) =>
    app.request.get('/api/oauth/weibo').query(query)
  const events = async () =>
    (
      await app.payload.find({
        collection: 'audit-events',
        where: { action: { equals: 'account.authorize' } },
        overrideAccess: true,
      })
    ).docs
  const account = () =>
    app.payload.findByID({ collection: 'channel-accounts', id, overrideAccess: true })

  it('never shows a secret again, not even sealed', async () => {
    const path = `/api/channel-accounts/${id}`
    const seen = await app.request
      .get(path)
      .set(await app.as('administrator'))
      .expect(200)
    expect(seen.body.credentials.clientId).toBeNull()
    const changed = await app.request
      .patch(path)
      .set(await app.as('administrator'))
      .send({ name: '区总工会官微', credentials: seen.body.credentials })
      .expect(200)
    for (const { text } of [seen, changed]) expect(text).not.toMatch(/sealed:|app-secret/)
    // What the form sends back empty is kept.
    const { openAccount } = await import('@/distribution/accounts')
    const open = await openAccount({ payload: app.payload, id })
    expect(open?.credentials).toEqual({ clientId: '4000000001', clientSecret: SECRET })
  })

  it('is for those who manage the account', async () => {
    const path = `/api/channel-accounts/${id}/authorize`
    await app.request.get(path).expect(401)
    const refused = await app.request.get(path).set(await app.as('editor'))
    expect(refused.status).toBe(403)
    expect(refused.text).toMatch(/[一-龥]/)
  })

  it('sends the browser to the platform with a state, and no secret', async () => {
    const { place } = await begin()
    expect(place.origin + place.pathname).toBe(`${weibo.origin}/oauth2/authorize`)
    expect(place.searchParams.get('client_id')).toBe('4000000001')
    expect(place.searchParams.get('redirect_uri')).toBe('http://site.test/api/oauth/weibo')
    expect(place.href).not.toContain(SECRET)
  })

  it('trades the code, seals the token, writes the end and one audit event', async () => {
    const { state, cookie } = await begin()
    const back = await comeBack({ code: 'good-code', state }).set('Cookie', cookie).expect(302)
    expect(back.headers.location).toBe(
      `http://site.test/admin/collections/channel-accounts/${id}?authorization=done`,
    )
    const until = Date.parse(String((await account()).authorizedUntil))
    expect(Math.round((until - Date.now()) / 86_400_000)).toBe(30)
    const [event, ...more] = await events()
    expect(more).toEqual([])
    expect(event).toMatchObject({ targetId: String(id), actorName: expect.stringMatching(/./) })
    const { docs } = await app.payload.find({
      collection: 'platform-state',
      where: { key: { equals: `token:${id}:oauth` } },
      overrideAccess: true,
    })
    expect(JSON.stringify(docs)).toContain('sealed:v1:')
    expect(JSON.stringify([docs, event])).not.toContain(weibo.token)
    const asked = weibo.asked.findLast(({ path }) => path === '/oauth2/access_token')
    expect(asked?.form.get('redirect_uri')).toBe('http://site.test/api/oauth/weibo')
  })

  it('shows how it stands to those who may read the account', async () => {
    const seen = await app.request
      .get(`/api/channel-accounts/${id}/authorization`)
      .set(await app.as('editor'))
      .expect(200)
    expect(seen.body).toMatchObject({
      isPossible: true,
      isAllowed: false,
      expiry: { level: 'good' },
      last: { isDone: true, message: expect.stringContaining('授权成功') },
    })
    expect(seen.text).not.toContain(weibo.token)
    expect(seen.text).not.toContain(SECRET)
  })

  it('takes a state once', async () => {
    const { state, cookie } = await begin()
    await comeBack({ code: 'good-code', state }).set('Cookie', cookie).expect(302)
    const count = (await events()).length
    const again = await comeBack({ code: 'good-code', state }).set('Cookie', cookie).expect(400)
    expect(again.text).toContain('已经处理过')
    expect(await events()).toHaveLength(count)
  })

  it('takes a state only from the person and the browser that began', async () => {
    const { state, cookie } = await begin()
    await comeBack({ code: 'good-code', state }).expect(403)
    await comeBack({ code: 'good-code', state }).set('Cookie', 'gongmei-oauth=another').expect(403)
    await comeBack({ code: 'good-code', state })
      .set(await app.as('operator'))
      .expect(403)
    // The refusals used nothing up.
    await comeBack({ code: 'good-code', state }).set('Cookie', cookie).expect(302)
  })

  it('refuses a state that was changed, is another channel’s, or is none', async () => {
    const { state, cookie } = await begin()
    for (const text of ['', 'x.y', `${state}x`, `x${state}`]) {
      const refused = await comeBack({ code: 'good-code', state: text }).set('Cookie', cookie)
      expect(refused.status).toBe(400)
      expect(refused.text).toMatch(/[一-龥]/)
    }
    await app.request
      .get('/api/oauth/kuaishou')
      .query({ code: 'good-code', state })
      .set('Cookie', cookie)
      .expect(400)
  })

  it('tells on the account’s page what the platform refused', async () => {
    const { state, cookie } = await begin()
    const back = await comeBack({ code: 'bad-code', state }).set('Cookie', cookie).expect(302)
    expect(back.headers.location).toContain('authorization=failed')
    const denied = await begin()
    await comeBack({ error: 'access_denied', error_code: '21330', state: denied.state })
      .set('Cookie', denied.cookie)
      .expect(302)
    const seen = await app.request
      .get(`/api/channel-accounts/${id}/authorization`)
      .set(await app.as('administrator'))
      .expect(200)
    expect(seen.body.last).toMatchObject({ isDone: false, message: expect.stringMatching(/授权/) })
    expect(seen.text).not.toContain(SECRET)
  })

  it('writes the end of every account by the clock', async () => {
    await app.payload.db.updateOne({
      collection: 'channel-accounts',
      where: { id: { equals: id } },
      data: { authorizedUntil: new Date(0).toISOString() },
    })
    const { noteExpiries } = await import('@/accounts/authorization/noteExpiries')
    await noteExpiries(app.payload, new Date())
    const until = Date.parse(String((await account()).authorizedUntil))
    expect(until).toBeGreaterThan(Date.now())
  })
})

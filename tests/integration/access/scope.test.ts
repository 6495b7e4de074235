import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

describe('what a person may see and change', () => {
  it('lets an editor write in their own subtree only', async () => {
    const own = await app.request
      .post('/api/news?draft=true')
      .set(await app.as('editor'))
      .send({ title: '本级稿件' })
    expect(own.status).toBe(201)
    const below = await app.request
      .post('/api/news?draft=true')
      .set(await app.as('editor'))
      .send({ title: '下级稿件', organization: app.organizations.district })
    expect(below.status).toBe(201)
    const elsewhere = await app.request
      .post('/api/news?draft=true')
      .set(await app.as('editor'))
      .send({ title: '别处稿件', organization: app.organizations.other })
    expect(elsewhere.status).toBe(403)
  })

  it('hides a draft from the public and from another union', async () => {
    const { body } = await app.request
      .post('/api/news?draft=true')
      .set(await app.as('editor'))
      .send({ title: '未公开' })
    const id = body.doc.id
    for (const who of [undefined, 'otherEditor'] as const) {
      const request = app.request.get(`/api/news/${id}?draft=true`)
      const { status } = who ? await request.set(await app.as(who)) : await request
      expect([403, 404]).toContain(status)
    }
    const districtView = await app.request
      .get(`/api/news/${id}`)
      .set(await app.as('districtEditor'))
    expect(districtView.status).toBe(404)
  })

  it('answers GraphQL with the same rules', async () => {
    const { body, status } = await app.request
      .post('/api/graphql')
      .send({ query: '{ allNews(limit: 5) { docs { id title } } }' })
    expect(status).toBe(200)
    expect(body.data.allNews.docs).toEqual([])
  })

  it('never gives a secret back', async () => {
    const { body, status } = await app.request
      .post('/api/channel-accounts')
      .set(await app.as('administrator'))
      .send({
        name: '测试号',
        channel: 'wechat',
        organization: app.organizations.city,
        credentials: { appid: 'wx1', secret: 'tell-nobody' },
      })
    expect(status).toBe(201)
    expect(JSON.stringify(body)).not.toContain('tell-nobody')
    const again = await app.request
      .get(`/api/channel-accounts/${body.doc.id}`)
      .set(await app.as('administrator'))
    expect(JSON.stringify(again.body)).not.toContain('tell-nobody')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
  // As after a first start with DEMO=off.
  for (const collection of ['users', 'organizations'] as const) {
    const { docs } = await app.payload.find({
      collection,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id } of docs)
      await app.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  }
})
afterAll(() => app.stop())

describe('a new installation', () => {
  it('gives its first person an organization and the administration of it', async () => {
    const first = { email: 'first@test.local', password: 'correct horse battery', name: '第一人' }
    const { status, body } = await app.request.post('/api/users/first-register').send(first)
    expect(status).toBe(200)
    const me = await app.request
      .get('/api/users/me?depth=0')
      .set('Authorization', `JWT ${body.token}`)
    expect(me.body.user.roles).toMatchObject([
      { role: 'administrator', organization: me.body.user.organization },
    ])
    const made = await app.request
      .post('/api/organizations')
      .set('Authorization', `JWT ${body.token}`)
      .send({ name: '下属工会', level: 'grassroots', parent: me.body.user.organization })
    expect(made.status).toBe(201)
  })

  it('does so once', async () => {
    const { status } = await app.request
      .post('/api/users/first-register')
      .send({ email: 'second@test.local', password: 'correct horse battery', name: '第二人' })
    expect(status).toBe(403)
  })
})

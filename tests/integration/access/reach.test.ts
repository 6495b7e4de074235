import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { password, signIn } from '../../kit/people'

let app: TestApp
let district: { Authorization: string }
beforeAll(async () => {
  app = await bootApp()
  const { district: organization } = app.organizations
  const data = {
    email: 'districtadmin@test.local',
    password,
    name: '区管理员',
    organization,
    active: true,
    roles: [{ role: 'administrator', organization }],
  }
  await app.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  // A city chief whose desk stands in the district.
  await app.payload.update({
    collection: 'users',
    id: app.people.chief.id,
    data: { organization } as never,
    overrideAccess: true,
  })
  district = await signIn(app.request, data.email)
})
afterAll(() => app.stop())

describe('how far an administrator reaches', () => {
  it('not to a person who holds a role above', async () => {
    const { status } = await app.request
      .patch(`/api/users/${app.people.chief.id}`)
      .set(district)
      .send({ password: 'another password' })
    expect(status).toBe(403)
    await expect(signIn(app.request, app.people.chief.email)).resolves.toHaveProperty(
      'Authorization',
    )
  })

  it('to a person of the own subtree', async () => {
    const { status } = await app.request
      .patch(`/api/users/${app.people.districtEditor.id}`)
      .set(district)
      .send({ post: '通讯员' })
    expect(status).toBe(200)
  })

  it('not to the own roles', async () => {
    const { city } = app.organizations
    const roles = [
      { role: 'administrator', organization: city },
      { role: 'chief', organization: city },
    ]
    const { status } = await app.request
      .patch(`/api/users/${app.people.administrator.id}`)
      .set(await app.as('administrator'))
      .send({ roles })
    expect(status).toBe(403)
  })

  it('the audit log of another union is not theirs to read', async () => {
    const { body } = await app.request.get('/api/audit-events?limit=100').set(district)
    const organizations = new Set(
      body.docs.map(({ organization }: { organization: string }) => organization),
    )
    expect(
      [...organizations].filter((id) => id !== '' && id !== String(app.organizations.district)),
    ).toEqual([])
  })
})

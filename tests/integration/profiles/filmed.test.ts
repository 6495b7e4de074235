import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { pngOf } from '../../kit/pngOf'
import { consent, person } from './person'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

const post = async (who: keyof People, path: string, body: object = {}) =>
  app.request
    .post(path)
    .set(await app.as(who))
    .send(body)

test('no film goes out that shows whom nobody may show, whatever the profile itself shows', async () => {
  const { payload, organizations } = app
  const file = pngOf(900, 1200)
  const { id: cover } = await payload.create({
    collection: 'media',
    data: {
      ...{ alt: '肖像', licence: 'own', aiUsage: 'none' },
      organization: organizations.city,
    } as never,
    file: { data: file, mimetype: 'image/png', name: 'portrait.png', size: file.length },
    overrideAccess: true,
  })
  const created = await post('editor', '/api/model-workers?draft=true&depth=0', {
    ...person,
    cover,
  })
  const at = `/api/model-workers/${created.body.doc.id}`
  const drafted = await post('editor', `${at}/film`)
  expect(drafted.status).toBe(201)
  const film = drafted.body.film.id
  const setFilm = (state: string) =>
    payload.db.updateOne({ collection: 'films', id: film, data: { state } })
  await setFilm('ready')
  const written = await app.request
    .patch(`${at}?draft=true`)
    .set(await app.as('editor'))
    .send({ film, cover: null, consent: { ...consent, purposes: ['profile', 'film'] } })
  expect(written.status).toBe(200)
  const submitted = await post('editor', `${at}/review`, { decision: 'submit' })
  expect([submitted.status, submitted.text]).toEqual([
    409,
    expect.stringContaining('没有同意公开肖像，短片里用了照片'),
  ])
  // Nothing more is made of who took it all back.
  const order = { what: 'consent', reason: '本人要求' }
  expect((await post('operator', `${at}/revoke`, order)).status).toBe(200)
  await setFilm('draft')
  for (const path of [`${at}/film`, `/api/films/${film}/render`]) {
    const refused = await post('editor', path)
    expect([path, refused.status, refused.text]).toEqual([
      path,
      409,
      expect.stringContaining('已撤回授权'),
    ])
  }
})

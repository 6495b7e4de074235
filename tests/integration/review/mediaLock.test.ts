import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { body, p, picture } from '../../../scripts/seed/body'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

it('a picture cannot be exchanged or reworded while an item with it is in review', async () => {
  const editor = await app.as('editor')
  const data = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#b3131b' },
  })
    .jpeg()
    .toBuffer()
  const uploaded = await app.request
    .post('/api/media')
    .set(editor)
    .field('_payload', JSON.stringify({ alt: '红' }))
    .attach('file', data, 'red.jpg')
  const id = uploaded.body.doc.id
  const news = await app.request
    .post('/api/news?draft=true')
    .set(editor)
    .send({ title: '带图的稿件', body: body(p('正文'), picture(id)) })
  const submitted = await app.request
    .post(`/api/news/${news.body.doc.id}/review`)
    .set(editor)
    .send({ decision: 'submit' })
  expect(submitted.status).toBe(200)

  const reworded = await app.request.patch(`/api/media/${id}`).set(editor).send({ alt: '蓝' })
  expect(reworded.status).toBe(409)
  expect(reworded.body.errors[0].message).toContain('带图的稿件')
  const licence = await app.request.patch(`/api/media/${id}`).set(editor).send({ licenceNo: 'A-1' })
  expect(licence.status).toBe(200)

  await app.request
    .post(`/api/news/${news.body.doc.id}/review`)
    .set(editor)
    .send({ decision: 'withdraw' })
  const afterwards = await app.request.patch(`/api/media/${id}`).set(editor).send({ alt: '蓝' })
  expect(afterwards.status).toBe(200)
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import type { Id } from '@/access/scope'
import { readDesk } from '@/admin/desk/readDesk'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { placedFilm } from '../../kit/phonePicture'
import { body, p, picture } from '../../../scripts/seed/body'
import { makeItem, review, webAccount } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

const upload = async (data: Buffer, name: string, words: Record<string, unknown>) => {
  const answer = await app.request
    .post('/api/media')
    .set(await app.as('editor'))
    .field('_payload', JSON.stringify(words))
    .attach('file', data, name)
  if (answer.status !== 201) throw new Error(`upload: ${JSON.stringify(answer.body)}`)
  return answer.body.doc.id as Id
}

const change = async (id: Id, data: Record<string, unknown>) =>
  app.request
    .patch(`/api/media/${id}`)
    .set(await app.as('editor'))
    .send(data)

const plain = (background: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer()

it('a picture cannot be exchanged or reworded while an item with it is in review', async () => {
  const id = await upload(await plain('#b3131b'), 'red.jpg', { alt: '红', licence: 'own' })
  const news = await makeItem(app, { title: '带图的稿件', body: body(p('正文'), picture(id)) })
  expect((await review(app, 'editor', news, { decision: 'submit' })).status).toBe(200)

  const reworded = await change(id, { alt: '蓝' })
  expect(reworded.status).toBe(409)
  expect(reworded.body.errors[0].message).toContain('带图的稿件')
  expect((await change(id, { licenceNo: 'A-1' })).status).toBe(200)

  await review(app, 'editor', news, { decision: 'withdraw' })
  expect((await change(id, { alt: '蓝' })).status).toBe(200)
})

it('without a licence nothing is submitted, whatever kind of file it is and wherever it is used', async () => {
  const film = await upload(placedFilm(), 'clip.mp4', { alt: '采访' })
  const photo = await upload(await plain('#13b31b'), 'green.jpg', { alt: '绿' })
  const news = await makeItem(app, { title: '附件稿件', attachments: [film], cover: photo })
  const refused = await review(app, 'editor', news, { decision: 'submit' })
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toContain('视频“采访”授权不明')
  expect(JSON.stringify(refused.body)).toContain('图片“绿”授权不明')
  await change(film, { licence: 'authorised', portrait: 'granted', portraitUntil: '2020-01-01' })
  await change(photo, { licence: 'own' })
  const expired = await review(app, 'editor', news, { decision: 'submit' })
  expect(JSON.stringify(expired.body)).toContain('视频“采访”的肖像许可已到期')
  await change(film, { portraitUntil: null })
  expect((await review(app, 'editor', news, { decision: 'submit' })).status).toBe(200)
})

it('a licence that ended during the review stops the final approval, and a new one lets it pass', async () => {
  await webAccount(app)
  const id = await upload(await plain('#1b13b3'), 'blue.jpg', {
    alt: '蓝',
    licence: 'stock',
    licenceNo: '订单 1',
  })
  const news = await makeItem(app, { title: '图库稿件', body: body(p('正文'), picture(id)) })
  for (const [who, decision] of [
    ['editor', 'submit'],
    ['reviewer1', 'approve'],
    ['reviewer2', 'approve'],
  ] as const)
    expect([who, (await review(app, who, news, { decision })).status]).toEqual([who, 200])
  await change(id, { licenceUntil: '2021-01-01' })
  const stopped = await review(app, 'chief', news, { decision: 'approve' })
  expect([stopped.status, stopped.body.errors[0].message]).toEqual([
    409,
    expect.stringContaining('图片“蓝”的授权已到期'),
  ])
  await change(id, { licenceUntil: new Date(Date.now() + 3 * 86_400_000).toISOString() })
  expect((await review(app, 'chief', news, { decision: 'approve' })).status).toBe(200)

  const req = await createLocalReq({ user: await userOf('editor') }, app.payload)
  const { licences } = await readDesk(req)
  expect(licences.rows).toContainEqual(expect.objectContaining({ id, which: 'licence' }))
  const elsewhere = await createLocalReq({ user: await userOf('otherEditor') }, app.payload)
  expect((await readDesk(elsewhere)).licences.total).toBe(0)
})

const userOf = async (who: keyof People) => ({
  ...(await app.payload.findByID({ collection: 'users', id: app.people[who].id, depth: 0 })),
  collection: 'users' as const,
})

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { png } from '../../kit/honestFiles'
import type { People } from '../../kit/people'

let app: TestApp
let bytes: Buffer

beforeAll(async () => {
  app = await bootApp()
  bytes = await png()
})
afterAll(() => app.stop())

const upload = async (who: keyof People) =>
  app.request
    .post('/api/media?depth=0')
    .set(await app.as(who))
    .field('_payload', JSON.stringify({ alt: '截图', aiUsage: 'none' }))
    .attach('file', bytes, { filename: 'proof.png', contentType: 'image/png' })
const binned = async (id: Id) =>
  Boolean(
    (await app.payload.findByID({ collection: 'media', id, trash: true, depth: 0 })).deletedAt,
  )

test('the same bytes sent again leave the bin only for who may write in the library', async () => {
  const first = await upload('operator')
  expect(first.status).toBe(201)
  const { id } = first.body.doc
  const again = await upload('operator')
  expect([again.status, again.body.reused, again.body.doc.id]).toEqual([200, true, id])
  const deletedAt = new Date().toISOString()
  await app.payload.db.updateOne({ collection: 'media', id, data: { deletedAt } })
  const refused = await upload('operator')
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    409,
    expect.stringContaining('回收站'),
  ])
  expect(await binned(id)).toBe(true)
  const back = await upload('editor')
  expect([back.status, back.body.reused, back.body.doc.id]).toEqual([200, true, id])
  expect(await binned(id)).toBe(false)
})

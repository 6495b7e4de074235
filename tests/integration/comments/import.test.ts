import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { StoredComment } from '@/comments/ingest/storedComment'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
let account: Id
let item: Id

beforeAll(async () => {
  app = await bootApp()
  const organization = app.organizations.city
  account = (
    await app.payload.create({
      collection: 'channel-accounts',
      data: { name: '视频号', channel: 'channels', organization, enabled: true } as never,
      overrideAccess: true,
    })
  ).id
  item = (
    await app.payload.create({
      collection: 'news',
      data: {
        title: '展览开幕',
        type: 'news',
        organization,
        slug: 'show',
        _status: 'draft',
      } as never,
      draft: true,
      overrideAccess: true,
    })
  ).id
}, 240_000)
afterAll(() => app?.stop())

const csv = `id,parent,nickname,text,time,likes
1,,工友小李,几点开馆？找13800138000,2026-07-01 10:00,3
2,1,小王,同问,2026-07-01 10:05,0
3,,甲,,2026-07-01 10:06,0
4,,乙,好看,上周,0
`
const send = async (who: Parameters<TestApp['as']>[0], body: object) =>
  app.request
    .post('/api/comments/import')
    .set(await app.as(who))
    .send(body)
const stored = async () =>
  (
    await app.payload.db.find<StoredComment>({
      collection: 'comments',
      where: { channel: { equals: 'channels' } },
      sort: 'saidAt',
      pagination: false,
    })
  ).docs

describe('comments without an interface', () => {
  it('are imported once, each bad row named', async () => {
    const body = { csv, account, kind: 'news', item }
    const first = await send('moderator', body)
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ taken: 2, known: 0, edited: 0, failedCount: 2 })
    expect(first.body.failed.map(({ line }: { line: number }) => line)).toEqual([4, 5])
    expect((await send('moderator', body)).body).toMatchObject({ taken: 0, known: 2 })
    const rows = await stored()
    expect(rows.map(({ text }) => text)).toEqual(['几点开馆？找138****8000', '同问'])
    expect(rows[0]).toMatchObject({ state: 'pending', saidAt: '2026-07-01T02:00:00.000Z' })
    expect(String(rows[1]?.parent)).toBe(String(rows[0]?.id))
  })

  it('come as a file, also as a spreadsheet saves it', async () => {
    const gbk = Buffer.from([0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xba, 0xc3, 0xbf, 0xb4, 0x0a])
    const { status, body } = await app.request
      .post('/api/comments/import')
      .set(await app.as('moderator'))
      .field('account', String(account))
      .field('kind', 'news')
      .field('item', String(item))
      .attach('file', gbk, { filename: 'a.csv', contentType: 'text/csv' })
    expect([status, body.taken]).toEqual([200, 1])
    expect((await stored()).some(({ text }) => text === '好看')).toBe(true)
  })

  it('are refused from whom they do not concern, and when they are too many', async () => {
    const body = { csv, account, kind: 'news', item }
    expect((await app.request.post('/api/comments/import').send(body)).status).toBe(401)
    expect((await send('otherEditor', body)).status).toBe(404)
    expect((await send('editor', body)).status).toBe(403)
    expect((await send('moderator', { ...body, item: 99_999 })).status).toBe(404)
    expect((await send('moderator', { ...body, csv: 'a,b\n1,2' })).status).toBe(400)
    expect(
      (await send('moderator', { ...body, csv: `text\n${'x'.repeat(4_300_000)}` })).status,
    ).toBe(413)
  })

  it('leave one event each time', async () => {
    const { docs } = await app.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'comment.import' } },
      overrideAccess: true,
      sort: 'seq',
    })
    expect(docs).toHaveLength(3)
    expect(docs[0]?.detail).toMatchObject({ taken: 2, failed: 2 })
    expect(JSON.stringify(docs)).not.toContain('13800138000')
  })
})

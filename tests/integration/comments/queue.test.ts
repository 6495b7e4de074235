import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { Id } from '@/access/scope'
import { commentMaker, join } from './decideWorld'

let app: TestApp
let make: ReturnType<typeof commentMaker>
let moderator: { Authorization: string }
beforeAll(async () => {
  app = await bootApp()
  make = commentMaker(app)
  moderator = await app.as('moderator')
})
afterAll(async () => app.stop())

type Listed = { id: Id; risk: number; saidAt: string; text: string }
const get = (path: string, headers: Record<string, string> = moderator) =>
  app.request.get(`/api/comments/${path}`).set(headers)

async function pages(query: string, limit: number): Promise<Listed[]> {
  const seen: Listed[] = []
  let cursor = ''
  for (let turn = 0; turn < 50; turn += 1) {
    const { body, status } = await get(`queue?limit=${limit}&cursor=${cursor}&${query}`)
    expect(status).toBe(200)
    seen.push(...body.docs)
    if (!body.nextCursor) return seen
    cursor = body.nextCursor
  }
  throw new Error('no end')
}

describe('GET /api/comments/queue', () => {
  test('is sorted by risk and then age, and pages lose and repeat nothing', async () => {
    const at = '2026-11-20T08:00:00.000Z'
    for (const risk of [0.9, 0.5, 0.5, 0.5, 0, 0.7, 0.5, 0.5])
      await make({ risk, saidAt: at, item: 'paged' })
    for (const risk of [0.5, 0.9, 0.2]) await make({ risk, item: 'paged' })
    for (const limit of [1, 2, 3, 5, 20]) {
      const rows = await pages('item=paged', limit)
      expect(new Set(rows.map(({ id }) => String(id))).size).toBe(11)
      expect(rows).toHaveLength(11)
      for (const [index, row] of rows.slice(1).entries()) {
        const before = rows[index] as Listed
        expect(before.risk >= row.risk).toBe(true)
        if (before.risk === row.risk) expect(before.saidAt <= row.saidAt).toBe(true)
      }
    }
    const newest = await pages('item=paged&state=held', 3)
    expect(newest).toHaveLength(11)
    expect(newest.map(({ saidAt }) => saidAt)).toEqual(
      newest
        .map(({ saidAt }) => saidAt)
        .sort()
        .reverse(),
    )
  })

  test('filters, counts and searches', async () => {
    const own = { item: 'filtered' }
    await make({ ...own, channel: 'weibo', intent: 'question', sentiment: 'neutral' })
    await make({ ...own, channel: 'weibo', violation: 'ad', violations: ['ad'], text: '加V领流水' })
    await make({ ...own, state: 'approved', isShown: true, isQueued: false })
    const { body } = await get('queue?item=filtered')
    expect(body.docs).toHaveLength(2)
    expect(body.counts).toMatchObject({
      ...{ total: 2, isMore: false },
      by: { channel: { weibo: 2 }, intent: { question: 1 }, violation: { ad: 1 } },
    })
    const count = async (query: string) =>
      (await get(`queue?item=filtered&${query}`)).body.docs.length as number
    expect(await count('intent=question')).toBe(1)
    expect(await count('violation=ad')).toBe(1)
    expect(await count('sentiment=neutral')).toBe(1)
    expect(await count('state=approved')).toBe(1)
    expect(await count('state=all')).toBe(3)
    expect(await count(`text=${encodeURIComponent('领流水')}`)).toBe(1)
    // Another kind's item of the same number is another item.
    await make({ ...own, kind: 'artworks', itemTitle: '木刻《早班》' })
    const items = (await get('queue?item=artworks:filtered')).body
    expect(items.docs).toHaveLength(1)
    expect(items.counts.items).toEqual({ 'artworks:filtered': '木刻《早班》' })
    expect(items.counts.by.item).toEqual({ 'artworks:filtered': 1 })
    expect((await get('queue?kind=news&item=filtered')).body.docs).toHaveLength(2)
    expect((await get('queue?state=nonsense')).status).toBe(400)
    expect((await get('queue?cursor=nonsense')).status).toBe(400)
  })

  test('is each person’s own part of the tree', async () => {
    const { district, other } = app.organizations
    const here = await make({ item: 'scoped', organization: district })
    await make({ item: 'scoped' })
    await make({ item: 'scoped', organization: other })
    const ids = async (headers: Record<string, string>, query = '') =>
      (await get(`queue?item=scoped${query}`, headers)).body.docs?.map((row: Listed) => row.id)
    expect(await ids(moderator)).toHaveLength(2)
    expect(await ids(await app.as('districtEditor'))).toEqual([here])
    expect(await ids(moderator, `&organization=${district}`)).toEqual([here])
    expect((await get(`queue?organization=${other}`)).status).toBe(404)
    expect((await get('queue', {})).status).toBe(401)
    expect((await get('queue', await app.as('judge'))).status).toBe(403)
    const text = JSON.stringify((await get('queue?limit=100')).body)
    expect(text).not.toMatch(/sealed:v1|guestKey|authorKey|leaseOwner/)
  })
})

describe('two people at once', () => {
  test('see what the other decided meanwhile', async () => {
    const since = new Date().toISOString()
    const id = await make()
    const chief = await app.as('chief')
    await app.request.post(`/api/comments/${id}/moderate`).set(chief).send({ action: 'elect' })
    const { body } = await get(`queue/changes?since=${since}`)
    expect(body.decisions).toContainEqual(
      expect.objectContaining({
        comment: id,
        action: 'elect',
        by: '测试chief',
        isMine: false,
        round: 1,
      }),
    )
    expect(body.comments).toContainEqual(expect.objectContaining({ id, state: 'elected' }))
    const { body: foreign } = await get(`queue/changes?since=${since}`, await app.as('otherEditor'))
    expect(foreign.decisions).toEqual([])
    expect(foreign.comments.map((row: Listed) => row.id)).not.toContain(id)
    expect((await get('queue/changes')).status).toBe(400)
  })
})

describe('GET /api/comments/:id/context', () => {
  test('has the thread, the author’s history in this scope, and what was decided', async () => {
    const author = { authorKey: 'somebody' }
    const parent = await make({ text: '上一条' })
    const id = await make({ ...author, parent, text: '这一条' })
    await make({ parent: id, text: '回答' })
    await make({ ...author, state: 'approved', isShown: true, text: '从前说的' })
    await make({ ...author, organization: app.organizations.other, text: '在别处说的' })
    await app.request
      .post(`/api/comments/${id}/moderate`)
      .set(moderator)
      .send({ action: 'hold', reason: '先核实' })
    const { body, status } = await get(`${id}/context`)
    expect(status).toBe(200)
    expect(body.thread.parent).toMatchObject({ text: '上一条' })
    expect(body.thread.answers).toEqual([expect.objectContaining({ text: '回答' })])
    expect(body.author).toMatchObject({ approved: 1, comments: [{ text: '从前说的' }] })
    expect(body.decisions).toEqual([
      expect.objectContaining({ action: 'hold', by: '测试moderator', reason: '先核实' }),
    ])
    expect(JSON.stringify(body)).not.toMatch(/sealed:v1|在别处说的|authorKey/)
    const stranger = await join(app, {
      ...{ key: 'far', role: 'moderator', organization: app.organizations.other },
    })
    expect((await get(`${id}/context`, stranger.headers)).status).toBe(404)
  })
})

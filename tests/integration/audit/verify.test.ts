import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { GENESIS } from '@/audit/chain'
import { execFile } from 'node:child_process'
import { describeProblem } from '@/audit/describeProblem'
import { readHead, readLog } from '@/audit/readLog'
import { record } from '@/audit/record'
import { verifyChain } from '@/audit/verify'
import { isMongo } from '@/database/isMongo'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

/** Writes below Payload, as somebody with the database's own password would. */
const rows = {
  async change(seq: number, reason: string) {
    if (isMongo(app.payload)) await mongo('audit-events').updateOne({ seq }, { $set: { reason } })
    else await sql('UPDATE audit_events SET reason = ? WHERE seq = ?', [reason, seq])
  },
  async remove(seq: number) {
    if (isMongo(app.payload)) await mongo('audit-events').deleteOne({ seq })
    else await sql('DELETE FROM audit_events WHERE seq = ?', [seq])
  },
  async insert(seq: number) {
    const row = {
      seq,
      at: new Date().toISOString(),
      action: 'review.finish',
      prev: GENESIS,
      hash: `forged${seq}`,
    }
    if (isMongo(app.payload)) await mongo('audit-events').insertOne(row)
    else
      await sql(
        'INSERT INTO audit_events (seq, at, action, prev, hash) VALUES (?, ?, ?, ?, ?)',
        Object.values(row),
      )
  },
  async clear() {
    if (isMongo(app.payload)) {
      await mongo('audit-events').deleteMany({})
      await mongo('platform-state').deleteMany({ key: 'audit-head' })
    } else {
      await sql('DELETE FROM audit_events', [])
      await sql("DELETE FROM platform_state WHERE key = 'audit-head'", [])
    }
  },
  async forgetHead() {
    if (isMongo(app.payload)) await mongo('platform-state').deleteMany({ key: 'audit-head' })
    else await sql("DELETE FROM platform_state WHERE key = 'audit-head'", [])
  },
}

type Collection = {
  updateOne(filter: object, change: object): Promise<unknown>
  deleteOne(filter: object): Promise<unknown>
  deleteMany(filter: object): Promise<unknown>
  insertOne(row: object): Promise<unknown>
}
const mongo = (name: string) =>
  (app.payload.db as unknown as { collections: Record<string, { collection: Collection }> })
    .collections[name]?.collection as Collection
const sql = (text: string, args: unknown[]) =>
  (
    app.payload.db as unknown as { client: { execute(statement: object): Promise<unknown> } }
  ).client.execute({ sql: text, args })

const found = async () => {
  const { problems } = await verifyChain({
    rows: readLog(app.payload),
    head: await readHead(app.payload),
    key: app.payload.secret,
  })
  return problems.map(describeProblem)
}

const command = () =>
  new Promise<{ code: number; out: string }>((resolve) => {
    // NODE_OPTIONS of jest is for jest.
    const env = { ...process.env, NODE_OPTIONS: '' }
    execFile(
      process.execPath,
      ['scripts/run.mjs', 'scripts/auditVerify.ts'],
      { env },
      (error, out, fault) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          out: `${out}${error ? fault : ''}`,
        }),
    )
  })

describe('the audit log', () => {
  beforeEach(async () => {
    await rows.clear()
    const req = await createLocalReq({}, app.payload)
    for (let n = 1; n <= 6; n++) {
      await record(req, {
        action: 'review.submit',
        target: { kind: 'news', id: n, title: `稿件 ${n}` },
        ...(n % 2 && { reason: '换行\n和“引号”' }),
        detail: { n, half: 0.5, none: null, list: [1, '2'], deep: { a: {} }, at: new Date(0) },
      })
    }
  })

  it('comes back from the database as it was hashed', async () => {
    expect(await found()).toEqual([])
  })

  it('names the changed row', async () => {
    await rows.change(3, '改写')
    expect(await found()).toEqual([expect.stringMatching(/^被改动 .*#3 .*稿件 3$/)])
  })

  it('names the removed row', async () => {
    await rows.remove(4)
    expect(await found()).toEqual([expect.stringMatching(/^被删除 .*#4，在.*稿件 3之后$/)])
  })

  it('names the inserted row', async () => {
    await rows.insert(2.5)
    await rows.insert(7)
    expect(await found()).toEqual([
      expect.stringMatching(/^被插入 .*#2\.5/),
      expect.stringMatching(/^被插入 .*#7/),
    ])
  })

  it('names what was cut off the end', async () => {
    await rows.remove(6)
    await rows.remove(5)
    expect(await found()).toEqual([expect.stringMatching(/^末尾被截断 .*#5–#6/)])
    await rows.forgetHead()
    expect(await found()).toEqual([expect.stringContaining('末尾标记不见了')])
  })

  it('is verified by one command: 0 and a line when whole, 1 and the rows when not', async () => {
    expect(await command()).toEqual({ code: 0, out: expect.stringContaining('审计记录完整: 6 条') })
    await rows.change(2, '改写')
    expect(await command()).toEqual({ code: 1, out: expect.stringContaining('#2') })
  }, 120_000)

  it('gives every event its own number when many happen at once', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const req = await createLocalReq({}, app.payload)
        await record(req, { action: 'review.open', target: { kind: 'news', id: n } })
      }),
    )
    expect(await found()).toEqual([])
    const { totalDocs } = await app.payload.count({
      collection: 'audit-events',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(18)
  })

  it('has no door: nobody creates, changes or deletes an event', async () => {
    const { docs } = await app.payload.find({
      collection: 'audit-events',
      limit: 1,
      overrideAccess: true,
    })
    const path = `/api/audit-events/${docs[0]?.id}`
    for (const who of ['administrator', 'chief', 'editor'] as const) {
      const headers = await app.as(who)
      expect(
        (await app.request.post('/api/audit-events').set(headers).send({ seq: 99 })).status,
      ).toBe(403)
      expect((await app.request.patch(path).set(headers).send({ reason: 'x' })).status).toBe(403)
      expect((await app.request.delete(path).set(headers)).status).toBe(403)
    }
    expect((await app.request.get(path)).status).toBe(403)
    expect(await found()).toEqual([])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import type { Claim } from '@/database/atomic'
import { claimDue, insertOnce, renewLease, updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'

import type { TestPayload } from './throwAwayConfig'
import { freshDatabase, mongoUri } from './throwAwayConfig'

let payload: Payload & TestPayload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await freshDatabase())
})
afterAll(() => stop())
beforeEach(async () => {
  for (const { id } of (await payload.find({ collection: 'deliveries', limit: 0 })).docs) {
    await payload.delete({ collection: 'deliveries', id })
  }
})

const now = new Date('2026-11-21T08:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const add = (data: object) =>
  payload.create({
    collection: 'deliveries',
    data: { state: 'queued', nextAt: later(-1000).toISOString(), ...data },
  })
const claim = (worker: string, more: { now?: Date; limit?: number } = {}) =>
  claimDue({ payload, worker, now, leaseMs: 30_000, limit: 10, ...more })
const read = (id: Claim['id']) => payload.findByID({ collection: 'deliveries', id })
const ids = (claims: { id: unknown }[]) => claims.map(({ id }) => String(id))

describe('claimDue', () => {
  it('claims the due rows only, the earliest first, and leaves their state', async () => {
    const second = await add({ nextAt: later(-10).toISOString() })
    const first = await add({ state: 'scheduled', nextAt: later(-20).toISOString() })
    const third = await add({ state: 'accepted', nextAt: later(0).toISOString() })
    await add({ nextAt: later(1).toISOString() })
    await add({ state: 'published' })
    const claims = await claim('a')
    expect(ids(claims)).toEqual(ids([first, second, third]))
    expect(claims.map(({ fence }) => fence)).toEqual([1, 1, 1])
    expect(await read(first.id)).toMatchObject({
      state: 'scheduled',
      leaseOwner: 'a',
      leaseUntil: later(30_000).toISOString(),
      fence: 1,
    })
  })

  it('gives each of 40 rows to one of 6 workers', async () => {
    for (let n = 0; n < 40; n++) await add({ nextAt: later(-n).toISOString() })
    const all: string[] = []
    const work = async (worker: string) => {
      for (;;) {
        const claims = await claim(worker, { limit: 4 })
        if (claims.length > 0) all.push(...ids(claims))
        else if ((await due()) === 0) return
      }
    }
    const due = async () =>
      (await payload.find({ collection: 'deliveries', where: { leaseOwner: { exists: false } } }))
        .docs.length
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(work))
    expect(all).toHaveLength(40)
    expect(new Set(all).size).toBe(40)
  })

  it('takes over a lease that is over, and not before', async () => {
    await add({})
    const [first] = await claim('a')
    expect(await claim('b', { now: later(30_000) })).toEqual([])
    expect(await claim('b', { now: later(30_001) })).toEqual([{ id: first?.id, fence: 2 }])
  })
})

describe('a fenced row', () => {
  it('is renewed and written by the holder of the fence only', async () => {
    await add({})
    const [old] = (await claim('a')) as [Claim]
    expect(await renewLease({ payload, ...old, worker: 'a', now: later(5), leaseMs: 10 })).toBe(
      true,
    )
    expect((await read(old.id)).leaseUntil).toBe(later(15).toISOString())
    expect(await renewLease({ payload, ...old, worker: 'b', now, leaseMs: 10 })).toBe(false)

    const [fresh] = (await claim('b', { now: later(20) })) as [Claim]
    expect(await updateFenced({ payload, ...old, data: { state: 'failed' } })).toBe(false)
    const data = { state: 'published', leaseUntil: null, rendition: { parts: ['一'] }, tries: 1 }
    expect(await updateFenced({ payload, ...fresh, data })).toBe(true)
    expect(await read(fresh.id)).toMatchObject({ ...data, fence: 2 })
  })

  const onSqlite = mongoUri ? it.skip : it
  onSqlite('is written in the transaction of the request', async () => {
    await add({})
    const [held] = (await claim('a')) as [Claim]
    const work = inTransaction({ payload }, async (req) => {
      expect(await updateFenced({ payload, ...held, data: { state: 'failed' }, req })).toBe(true)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect((await read(held.id)).state).toBe('queued')
  })
})

describe('insertOnce', () => {
  const keys = 'keys' as CollectionSlug
  const insert = (key: string) =>
    insertOnce({ payload, collection: keys, unique: ['key'], data: { key } })

  it('creates once, however many ask at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => insert('one')))
    expect(results.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(results.map(({ doc }) => String(doc.id))).size).toBe(1)
  })

  it('joins a transaction, and leaves it usable after a collision', async () => {
    await insert('two')
    await inTransaction({ payload }, async (req) => {
      const args = { payload, collection: keys, unique: ['key'], req }
      expect((await insertOnce({ ...args, data: { key: 'two' } })).created).toBe(false)
      expect((await insertOnce({ ...args, data: { key: 'three' } })).created).toBe(true)
    })
    expect((await insert('three')).created).toBe(false)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { inTransaction } from '@/database/inTransaction'

import { noteData } from './notes'
import type { TestPayload } from './throwAwayConfig'
import { freshDatabase, mongoUri } from './throwAwayConfig'

let payload: Payload & TestPayload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await freshDatabase())
})
afterAll(() => stop())

const onSqlite = mongoUri ? it.skip : it
const create = (data: object, req?: Parameters<TestPayload['create']>[0]['req']) =>
  payload.create({ collection: 'notes', data: { ...noteData(0), ...data }, req })
const titles = async () =>
  (await payload.find({ collection: 'notes', limit: 0, sort: 'title' })).docs.map(
    (doc) => doc.title,
  )

describe('inTransaction', () => {
  it('commits what its work wrote, and clears the request', async () => {
    const req = await createLocalReq({}, payload)
    const doc = await inTransaction({ payload, req }, (inner) => create({ title: 'kept' }, inner))
    expect(await req.transactionID).toBeFalsy()
    expect((await payload.findByID({ collection: 'notes', id: doc.id })).title).toBe('kept')
  })

  onSqlite('rolls back what its work wrote when it throws', async () => {
    const work = inTransaction({ payload }, async (req) => {
      await create({ title: 'undone' }, req)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await titles()).not.toContain('undone')
  })

  it('joins the transaction of its request', async () => {
    await inTransaction({ payload }, async (req) => {
      const outer = (await req.transactionID) ?? null
      await inTransaction({ payload, req }, async (inner) => {
        expect((await inner.transactionID) ?? null).toBe(outer)
        await create({ title: 'joined' }, inner)
      })
      expect((await req.transactionID) ?? null).toBe(outer)
    })
    expect(await titles()).toContain('joined')
  })

  it('does not wait for itself when the request was not handed on', async () => {
    await inTransaction({ payload }, async (req) => {
      await create({ title: 'first' }, req)
      const second = await create({ title: 'second' })
      await payload.update({ collection: 'notes', id: second.id, data: { count: 2 } })
      await inTransaction({ payload }, () => create({ title: 'third' }))
    })
    expect(await titles()).toEqual(expect.arrayContaining(['first', 'second', 'third']))
  })

  onSqlite('refuses to commit when an operation inside it failed and was ignored', async () => {
    const work = inTransaction({ payload }, async (req) => {
      await create({ title: 'lost' }, req)
      await create({ title: '' }, req).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('was rolled back')
    expect(await titles()).not.toContain('lost')
  })

  it('runs one at a time', async () => {
    let inside = 0
    const work = async () => {
      expect(++inside).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside--
    }
    await Promise.all(Array.from({ length: 10 }, () => inTransaction({ payload }, work)))
  })
})

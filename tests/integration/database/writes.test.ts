import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { noteData, wholeNotes } from './notes'
import type { TestPayload } from './throwAwayConfig'
import { freshDatabase, mongoUri } from './throwAwayConfig'

let payload: TestPayload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await freshDatabase())
})
afterAll(() => stop())

// FerretDB, on which this runs in CI, creates a tenth as fast as SQLite.
const many = mongoUri ? 40 : 200

describe('writes through Payload', () => {
  it(`keeps all of ${many} concurrent creates, with their rows and versions`, async () => {
    const started = Date.now()
    const create = (n: number) => payload.create({ collection: 'notes', data: noteData(n) })
    await Promise.all(Array.from({ length: many }, (_, n) => create(n)))
    console.info(`${many} concurrent creates: ${Date.now() - started} ms`)
    expect(await wholeNotes(payload)).toEqual({
      notes: many,
      whole: many,
      versions: many,
    })
  })

  it('updates, drafts and deletes', async () => {
    const { id } = await payload.create({ collection: 'notes', data: noteData(900) })
    const related = [id]
    await payload.update({ collection: 'notes', id, data: { lines: [{ text: 'c' }], related } })
    await payload.update({ collection: 'notes', id, draft: true, data: { title: 'head' } })
    const live = await payload.findByID({ collection: 'notes', id, depth: 0 })
    const head = await payload.findByID({ collection: 'notes', id, depth: 0, draft: true })
    expect(live.title).toBe('note 900')
    expect(live.lines).toEqual([expect.objectContaining({ text: 'c' })])
    expect(live.related).toEqual([id])
    expect(head.title).toBe('head')
    await payload.delete({ collection: 'notes', id })
    const { docs } = await payload.find({ collection: 'notes', where: { id: { equals: id } } })
    expect(docs).toHaveLength(0)
  })

  it('keeps the last of 20 concurrent updates of one document whole', async () => {
    const { id } = await payload.create({ collection: 'notes', data: noteData(901) })
    const update = (n: number) =>
      payload.update({ collection: 'notes', id, data: { count: n, lines: [{ text: `${n}` }] } })
    await Promise.all(Array.from({ length: 20 }, (_, n) => update(n)))
    const doc = await payload.findByID({ collection: 'notes', id })
    expect(doc.lines).toEqual([expect.objectContaining({ text: String(doc.count) })])
  })

  const onSqlite = mongoUri ? it.skip : it
  onSqlite(
    'undoes a create, an update or a delete that fails at its end, versions included',
    async () => {
      const doc = {
        collection: 'notes',
        id: (await payload.create({ collection: 'notes', data: noteData(902) })).id,
      }
      const state = async () => [await wholeNotes(payload), await payload.findByID(doc)]
      const before = await state()
      const context = { fail: true }
      const attempts = [
        () => payload.create({ collection: 'notes', data: noteData(903), context }),
        () => payload.update({ ...doc, data: { count: 0, lines: [] }, context }),
        () => payload.delete({ ...doc, context }),
      ]
      for (const attempt of attempts) {
        await expect(attempt()).rejects.toThrow('asked to fail')
        expect(await state()).toEqual(before)
      }
    },
  )
})

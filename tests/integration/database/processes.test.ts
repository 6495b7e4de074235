import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { noteData, wholeNotes } from './notes'
import { startWriter } from './startWriter'
import { freshDatabase, mongoUri } from './throwAwayConfig'

let fresh: Awaited<ReturnType<typeof freshDatabase>>

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.stop())

const onSqlite = mongoUri ? it.skip : it

describe('several processes', () => {
  it('keeps all of 3 × 200 creates on one database', async () => {
    const args = ['create', '200', fresh.dataDir, fresh.url]
    const writers = await Promise.all([1, 2, 3].map(() => startWriter(args)))
    for (const writer of writers) writer.go()
    for (const writer of writers) {
      const { code, output, errors } = await writer.exited
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
      console.info(`200 creates of one of three processes: ${output.match(/took \d+/)?.[0]} ms`)
    }
    expect(await wholeNotes(fresh.payload)).toEqual({ notes: 600, whole: 600, versions: 600 })
  })

  it('serialises read-then-write transactions of 3 processes', async () => {
    const args = ['audit', '40', fresh.dataDir, fresh.url]
    const writers = await Promise.all([1, 2, 3].map(() => startWriter(args)))
    for (const writer of writers) writer.go()
    for (const writer of writers) expect((await writer.exited).errors).toBe('')
    const { docs } = await fresh.payload.find({ collection: 'notes', limit: 0, sort: 'count' })
    expect(docs.map(({ count }) => count)).toEqual(Array.from({ length: 120 }, (_, n) => n + 1))
  })

  onSqlite(
    'leaves no half-written document behind 20 kills',
    async () => {
      const pauses = seeded(20261121)
      let before = 0
      for (let round = 0; round < 5; round++) {
        const args = ['create', '0', fresh.dataDir]
        const writers = await Promise.all([1, 2, 3, 4].map(() => startWriter(args)))
        for (const writer of writers) writer.go()
        for (const writer of writers) {
          await new Promise((resolve) => setTimeout(resolve, 40 + pauses() * 160))
          writer.kill()
        }
        await Promise.all(writers.map((writer) => writer.exited))
        const { notes, whole, versions } = await wholeNotes(fresh.payload)
        expect({ whole, versions }).toEqual({ whole: notes, versions: notes })
        expect(notes).toBeGreaterThan(before)
        before = notes
      }
      await fresh.payload.create({ collection: 'notes', data: noteData(1) })
    },
    120_000,
  )
})

/** Park–Miller, so that a failing run can be run again. */
function seeded(seed: number) {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

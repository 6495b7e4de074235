import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { wholeNotes } from './notes'
import { startWriter } from './startWriter'
import { freshDatabase, mongoUri } from './throwAwayConfig'

let fresh: Awaited<ReturnType<typeof freshDatabase>>

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.stop())

// FerretDB, on which this runs in CI, creates a tenth as fast as SQLite.
const each = mongoUri ? 20 : 200
const audited = mongoUri ? 10 : 40

// Many processes start here: seconds on a free machine, a minute on a busy one.
jest.setTimeout(240_000)

describe('several processes', () => {
  it('keeps all creates of 3 processes on one database', async () => {
    const args = ['create', `${each}`, fresh.dataDir, fresh.url]
    const writers = await Promise.all(
      [1, 2, 3].map(() => startWriter({ script: 'writer.ts', args })),
    )
    for (const writer of writers) writer.go()
    for (const writer of writers) {
      const { code, output, errors } = await writer.exited
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
      console.info(`${each} creates of one of three processes: ${output.match(/took \d+/)?.[0]} ms`)
    }
    expect(await wholeNotes(fresh.payload)).toEqual({
      notes: 3 * each,
      whole: 3 * each,
      versions: 3 * each,
    })
  })

  it('serialises read-then-write transactions of 3 processes', async () => {
    const args = ['audit', `${audited}`, fresh.dataDir, fresh.url]
    const writers = await Promise.all(
      [1, 2, 3].map(() => startWriter({ script: 'writer.ts', args })),
    )
    for (const writer of writers) writer.go()
    for (const writer of writers) expect((await writer.exited).errors).toBe('')
    const { docs } = await fresh.payload.find({ collection: 'notes', limit: 0, sort: 'count' })
    expect(docs.map(({ count }) => count)).toEqual(
      Array.from({ length: 3 * audited }, (_, n) => n + 1),
    )
  })
})

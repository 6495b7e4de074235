import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { wholeNotes } from './notes'
import { startWriter } from './startWriter'
import { freshDatabase } from './throwAwayConfig'

let fresh: Awaited<ReturnType<typeof freshDatabase>>

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.stop())

describe('several processes', () => {
  it('keeps all of 3 × 200 creates on one database', async () => {
    const args = ['create', '200', fresh.dataDir, fresh.url]
    const writers = await Promise.all(
      [1, 2, 3].map(() => startWriter({ script: 'writer.ts', args })),
    )
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
    const writers = await Promise.all(
      [1, 2, 3].map(() => startWriter({ script: 'writer.ts', args })),
    )
    for (const writer of writers) writer.go()
    for (const writer of writers) expect((await writer.exited).errors).toBe('')
    const { docs } = await fresh.payload.find({ collection: 'notes', limit: 0, sort: 'count' })
    expect(docs.map(({ count }) => count)).toEqual(Array.from({ length: 120 }, (_, n) => n + 1))
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Migration } from 'payload'

import { noteData, wholeNotes } from './notes'
import { boot } from './throwAwayConfig'

let dataDir: string
const nodeEnv = process.env.NODE_ENV
const setNodeEnv = (value: string | undefined) => Object.assign(process.env, { NODE_ENV: value })

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'database-'))
})
afterEach(() => {
  setNodeEnv(nodeEnv)
  rmSync(dataDir, { recursive: true, force: true })
})

// What `payload migrate:create` writes when a column changes: the table is made anew.
const rebuild: Migration = {
  name: 'rebuild',
  up: async (args: unknown) => {
    const { db } = args as MigrateUpArgs
    await db.run(sql`PRAGMA foreign_keys=OFF;`)
    await db.run(sql`CREATE TABLE __new_notes AS SELECT * FROM notes`)
    await db.run(sql`DROP TABLE notes`)
    await db.run(sql`ALTER TABLE __new_notes RENAME TO notes`)
    await db.run(sql`PRAGMA foreign_keys=ON;`)
  },
  down: async () => {},
}

describe('migrations on SQLite', () => {
  it('rebuild a table without losing the rows of its arrays, once for two processes', async () => {
    const before = await boot({ dataDir })
    await before.create({ collection: 'notes', data: noteData(1) })
    // Payload marks a pushed database so, and would ask whether to go on.
    const { docs } = await before.find({ collection: 'payload-migrations' })
    for (const { id } of docs) await before.delete({ collection: 'payload-migrations', id })
    await before.destroy()

    setNodeEnv('production')
    const start = () => boot({ dataDir, push: false, migrations: [rebuild] })
    const [first, second] = await Promise.all([start(), start()])
    expect(await wholeNotes(first)).toEqual({ notes: 1, whole: 1, versions: 1 })
    expect((await second.find({ collection: 'payload-migrations' })).docs).toHaveLength(1)
    for (const payload of [first, second]) await payload.destroy()
  })
})

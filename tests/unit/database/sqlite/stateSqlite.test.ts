import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { losable } from '@/database/losable'
import type { LockedClient } from '@/database/sqlite/lockedClient'
import { lockedClient } from '@/database/sqlite/lockedClient'
import { openConnection, prepareFile } from '@/database/sqlite/openConnection'
import { stateSqlite } from '@/database/sqlite/stateSqlite'
import { writeTurn } from '@/database/writeTurn'

let folder: string
let clients: LockedClient[]

function open(): LockedClient {
  const file = path.join(folder, 'test.db')
  const reader = openConnection({ file, busyMs: 250 })
  const writer = openConnection({ file, busyMs: 0 })
  prepareFile({ raw: writer.raw, file })
  const limits = { waitMs: 5_000, holdMs: 5_000 }
  // A turn of its own makes it as foreign to the others as one in another process.
  const turn = writeTurn(`state ${folder} ${clients.length}`)
  const client = lockedClient({ reader, writer, turn, limits, log: () => undefined })
  clients.push(client)
  return client
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'database-'))
  clients = []
  const table = 'id INTEGER PRIMARY KEY, key TEXT UNIQUE, value TEXT, expires_at TEXT'
  await open().execute(
    `CREATE TABLE platform_state (${table}, created_at TEXT NOT NULL, updated_at TEXT NOT NULL)`,
  )
})
afterEach(() => {
  for (const client of clients) client.close()
  rmSync(folder, { recursive: true, force: true })
})

const now = new Date('2026-11-21T08:00:00.000Z')
const expiresAt = '2026-11-23T08:00:00.000Z'

describe('stateSqlite', () => {
  it('writes, writes over and reads JSON of every sort', async () => {
    const state = stateSqlite(clients[0]!)
    expect(await state.read('a')).toBeUndefined()
    for (const value of [{ sealed: '“x”', n: 1 }, 'text', 7, false, null, ['a']]) {
      await state.write({ key: 'a', value, expiresAt, now })
      expect(await state.read('a')).toEqual({ key: 'a', value, expiresAt })
    }
    await state.write({ key: 'a', value: 1, now })
    expect(await state.read('a')).toEqual({ key: 'a', value: 1, expiresAt: null })
  })

  it('gives a key to the first who asks, and leaves what they wrote', async () => {
    const asked = [open(), open(), open()].map((client, value) =>
      stateSqlite(client).claim({ key: 'a', value, now }),
    )
    const won = await Promise.all(asked)
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await stateSqlite(clients[0]!).read('a')).toMatchObject({ value: won.indexOf(true) })
  })

  it('counts every call of every process once, and none past the limit', async () => {
    const count = (client: LockedClient) =>
      stateSqlite(client).countUp({ key: 'quota', limit: 25, expiresAt, now })
    const programs = [open(), open(), open()]
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, index) => count(programs[index % 3]!)),
    )
    const counted = all.filter((number) => number !== undefined).toSorted((a, b) => a - b)
    expect(counted).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    expect(await stateSqlite(clients[0]!).read('quota')).toMatchObject({ value: 25 })
  })

  it('counts nothing where nothing is allowed', async () => {
    const state = stateSqlite(clients[0]!)
    expect(await state.countUp({ key: 'none', limit: 0, expiresAt, now })).toBeUndefined()
    expect(await state.read('none')).toBeUndefined()
  })
})

describe('losable', () => {
  const full = 2
  const normal = 1
  const begin = async () => clients[0]!.transaction('write')
  const syncOf = async (started: ReturnType<typeof begin>) => {
    const transaction = await started
    const { rows } = await transaction.execute('PRAGMA synchronous')
    await transaction.commit()
    return Number(rows[0]?.synchronous)
  }

  it('waits for the disk everywhere but inside it, and again after it', async () => {
    expect(await syncOf(begin())).toBe(full)
    expect(await losable(() => syncOf(begin()))).toBe(normal)
    expect(await syncOf(begin())).toBe(full)
  })

  it('leaves a transaction that was begun outside as durable as it was', async () => {
    const outer = await clients[0]!.transaction('write')
    await losable(async () => {
      await stateSqlite(clients[0]!).write({ key: 'joined', value: 1, now })
    })
    const { rows } = await outer.execute('PRAGMA synchronous')
    await outer.commit()
    expect(Number(rows[0]?.synchronous)).toBe(full)
    expect(await stateSqlite(clients[0]!).read('joined')).toMatchObject({ value: 1 })
  })
})

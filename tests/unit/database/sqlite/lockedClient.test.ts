import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { LockedClient } from '@/database/sqlite/lockedClient'
import { lockedClient } from '@/database/sqlite/lockedClient'
import { openConnection, prepareFile } from '@/database/sqlite/openConnection'
import { writeTurn } from '@/database/writeTurn'

let folder: string
let client: LockedClient
let logged: string[]
let keys = 0

// A turn of its own makes it as foreign to the first client as one in another process.
function open(limits = { waitMs: 2_000, holdMs: 2_000 }): LockedClient {
  const file = path.join(folder, 'test.db')
  const reader = openConnection({ file, busyMs: 250 })
  const writer = openConnection({ file, busyMs: 0 })
  prepareFile({ raw: writer.raw, file })
  const turn = writeTurn(`client ${keys++}`)
  return lockedClient({ reader, writer, turn, limits, log: (message) => logged.push(message) })
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'database-'))
  logged = []
  client = open()
  await client.execute('CREATE TABLE t (x INTEGER UNIQUE)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (x: number) => ({ sql: 'INSERT INTO t VALUES (?)', args: [x] })
const rows = async (from = client) => {
  const result = await from.execute('SELECT x FROM t ORDER BY x')
  return result.rows.map((row) => row.x)
}
// Begun in a function of its own, so that the test itself is not inside the transaction.
const transaction = async (from = client) => from.transaction('write')
const outside = async <T>(work: () => Promise<T>) => work()

describe('lockedClient', () => {
  it('shows a reader elsewhere only what is committed', async () => {
    const other = open()
    const begun = await transaction()
    await begun.execute(insert(1))
    expect(await rows(other)).toEqual([])
    await begun.commit()
    expect(await rows(other)).toEqual([1])
    other.close()
  })

  it('joins what is called from inside a transaction, reads and writes', async () => {
    const begun = await client.transaction('write')
    await client.execute(insert(1))
    expect(await rows()).toEqual([1])
    await begun.rollback()
    expect(await rows()).toEqual([])
  })

  it('waits for a writer in another process', async () => {
    const other = open()
    const begun = await other.transaction('write')
    await begun.execute(insert(1))
    setTimeout(() => void begun.commit(), 60)
    await client.execute(insert(2))
    expect(await rows()).toEqual([1, 2])
    other.close()
  })

  it('says so when another process keeps it too long', async () => {
    const other = open()
    const hasty = open({ waitMs: 50, holdMs: 1_000 })
    const begun = await other.transaction('write')
    await expect(hasty.execute(insert(1))).rejects.toThrow('another process')
    await begun.rollback()
    await hasty.execute(insert(1))
    for (const each of [other, hasty]) each.close()
  })

  it('rolls back a transaction that is held too long, and refuses the rest of it', async () => {
    const short = open({ waitMs: 1_000, holdMs: 30 })
    const begun = await outside(() => short.transaction('write'))
    await begun.execute(insert(1))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await expect(begun.execute(insert(2))).rejects.toThrow('held over 30 ms')
    await expect(begun.commit()).rejects.toThrow('rolled back')
    expect(await rows()).toEqual([])
    expect(logged[0]).toMatch('held it over 30 ms: rolled back')
    short.close()
  })

  it('goes on after a statement that failed', async () => {
    await client.execute(insert(1))
    await expect(client.execute(insert(1))).rejects.toThrow('UNIQUE')
    await expect(client.batch([insert(2), insert(1)])).rejects.toThrow('UNIQUE')
    await client.execute(insert(3))
    expect(await rows()).toEqual([1, 3])
  })

  it('vacuums, and sets pragmas on both connections', async () => {
    await client.execute('VACUUM')
    await client.execute('PRAGMA foreign_keys = OFF')
    const off = await client.execute('PRAGMA foreign_keys')
    expect(off.rows[0]).toMatchObject({ foreign_keys: 0 })
    await client.setForeignKeys(true)
  })
})

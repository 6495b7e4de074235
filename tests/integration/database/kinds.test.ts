import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Client, InValue } from '@libsql/client'
import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { BasePayload } from 'payload'
import { databaseAdapter } from '@/database'
import { phonePicture } from '../../kit/phonePicture'
import type { Column } from './schemaOf'
import { rowsOf, schemaOf, tablesOf } from './schemaOf'
import { boot } from './throwAwayConfig'

type Rows = Record<string, InValue>[]

const before = '20261121_203025_matrix'
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-migrate-'))
const file = path.join(folder, 'gongmei.db')
const pushed = path.join(folder, 'pushed.db')
const environment = { ...process.env }
const setNodeEnv = (value: string | undefined) => Object.assign(process.env, { NODE_ENV: value })

let old: Record<string, Rows>
let photo: Buffer
let payload: Payload
let client: Client

beforeAll(async () => {
  Object.assign(process.env, {
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'a-secret-for-tests-only',
    PUBLIC_URL: 'http://site.test',
  })
  delete process.env.DATABASE_URL
  const { migrations } = await import('@/migrations')
  const upTo = migrations.findIndex(({ name }) => name === before) + 1
  setNodeEnv('production')
  const first = await boot({
    dataDir: folder,
    push: false,
    migrations: migrations.slice(0, upTo) as never,
  })
  await first.destroy()
  photo = await phonePicture({ width: 900, height: 600 })
  fs.mkdirSync(path.join(folder, 'media'))
  fs.writeFileSync(path.join(folder, 'media', 'workshop.jpg'), photo)
  client = createClient({ url: `file:${file}` })
  await fillTables(client)
  await storeDesk(client)
  old = await allRows(client)
  client.close()
  payload = await started({ url: `file:${file}`, migrations })
  client = createClient({ url: `file:${file}` })
})
afterAll(async () => {
  client.close()
  await payload?.destroy()
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  fs.rmSync(folder, { recursive: true, force: true })
})

/** The program's own configuration on a database of ours; the schema is made as NODE_ENV says. */
async function started(options: {
  url: string
  push?: boolean
  migrations?: unknown
}): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  const db = databaseAdapter({ dataDir: folder, migrationDir: folder, ...options } as never)
  return new BasePayload().init({ config: { ...(await config), db } as never })
}

describe('a library and a newsroom from before there were other kinds', () => {
  it('lose no row and no relation, in no table', async () => {
    const now = await allRows(client)
    expect(Object.keys(now)).toEqual(expect.arrayContaining(Object.keys(old)))
    const gone: string[] = []
    for (const [table, rows] of Object.entries(old)) {
      if (table === 'payload_migrations') continue
      const kept = Object.keys(rows[0] ?? {}).filter((name) => name in (now[table]?.[0] ?? {}))
      gone.push(
        ...Object.keys(rows[0] ?? {})
          .filter((name) => !kept.includes(name))
          .map((name) => `${table}.${name}`),
      )
      const only = (row: Rows[number]) => Object.fromEntries(kept.map((name) => [name, row[name]]))
      expect([table, now[table]?.map(only)]).toEqual([table, rows.map(only)])
      expect([table, rows.length]).toEqual([table, expect.any(Number)])
    }
    // The copies are made by us since, and have no columns.
    expect(gone.filter((name) => !/^media\.sizes_/.test(name))).toEqual([])
    expect(await rowsOf(client, 'PRAGMA foreign_key_check')).toEqual([])
    expect(await rowsOf(client, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('are read by the program as they were', async () => {
    const item = await payload.findByID({ collection: 'news', id: 3, depth: 1 })
    expect(item).toMatchObject({ title: '车间夜班', slug: 'night-shift', _status: 'published' })
    expect(item.cover).toMatchObject({ id: 3, filename: 'workshop.jpg', alt: '夜班的灯' })
    expect(item.organization).toMatchObject({ name: '云帆市总工会' })
    const user = await payload.findByID({ collection: 'users', id: 3, depth: 1 })
    expect(user.roles).toMatchObject([{ role: 'editor', organization: { id: 3 } }])
  })

  it('get public copies of the old pictures, whose originals stay', async () => {
    const { prepareCopies } = await import('@/library/clocks')
    await prepareCopies(payload)
    const row = await payload.db.findOne<{ id: number; tag: string; url: string }>({
      collection: 'media',
      where: { id: { equals: 3 } },
    })
    expect(row).toMatchObject({
      prepared: 'yes',
      look: 'opaque',
      sha256: crypto.createHash('sha256').update(photo).digest('hex'),
      // Turned upright.
      width: 600,
      height: 900,
    })
    const made = fs.readdirSync(path.join(folder, 'media', 'renditions', row?.tag ?? ''))
    expect(made).toEqual(expect.arrayContaining(['large.jpg', 'large.avif', 'small.webp']))
    expect(fs.readFileSync(path.join(folder, 'media', 'workshop.jpg'))).toEqual(photo)
  })

  it('and a database that Payload made at once has the same tables', async () => {
    setNodeEnv('test')
    process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
    const fresh = await started({ url: `file:${pushed}`, push: true })
    const other = createClient({ url: `file:${pushed}` })
    try {
      const [migrated, made] = [await schemaOf(client), await schemaOf(other)]
      expect(Object.keys(migrated)).toEqual(Object.keys(made))
      for (const name of Object.keys(made))
        expect([name, migrated[name]]).toEqual([name, made[name]])
    } finally {
      other.close()
      await fresh.destroy()
    }
  })
})

/** Two rows in every table, each pointing to the row of its own number in every other. */
async function fillTables(db: Client): Promise<void> {
  await db.execute('PRAGMA foreign_keys=OFF')
  for (const table of await tablesOf(db)) {
    if (table === 'payload_migrations') continue
    const columns = await rowsOf<Column>(db, `PRAGMA table_info("${table}")`)
    const keys = await rowsOf<{ from: string }>(db, `PRAGMA foreign_key_list("${table}")`)
    const isKey = new Set(keys.map(({ from }) => from))
    for (const n of [1, 2])
      await insert(
        db,
        table,
        Object.fromEntries(
          columns.map((column) => [column.name, valueOf(column, n, isKey.has(column.name))]),
        ),
      )
  }
}

const valueOf = ({ name, type, pk }: Column, n: number, isKey: boolean): InValue => {
  if (isKey || /integer/i.test(type)) return n
  if (/numeric/i.test(type)) return n + 0.5
  // What is JSON in one table is words in another: a quoted string is both.
  return pk ? `${name}-${n}` : `"${name} ${n}"`
}

/** What a desk has: a union, an editor, a picture, an item that shows it, and a version of the item. */
async function storeDesk(db: Client): Promise<void> {
  await insert(db, 'organizations', { id: 3, name: '云帆市总工会', level: 'city' })
  await insert(db, 'users', { id: 3, name: '李编', organization_id: 3, email: 'li@test.local' })
  await insert(db, 'users_roles', {
    _order: 1,
    _parent_id: 3,
    id: 'role-3',
    role: 'editor',
    organization_id: 3,
  })
  await insert(db, 'media', {
    id: 3,
    alt: '夜班的灯',
    licence: 'own',
    organization_id: 3,
    released: 1,
    filename: 'workshop.jpg',
    mime_type: 'image/jpeg',
    filesize: photo.length,
    width: 900,
    height: 600,
    url: '/api/media/file/workshop.jpg',
  })
  const item = { title: '车间夜班', slug: 'night-shift', cover_id: 3, organization_id: 3 }
  await insert(db, 'news', { id: 3, ...item, _status: 'published' })
  await insert(db, 'news_rels', { id: 3, order: 1, parent_id: 3, path: 'links', news_id: 3 })
  const version = Object.fromEntries(
    Object.entries(item).map(([name, value]) => [`version_${name}`, value]),
  )
  await insert(db, '_news_v', { id: 3, parent_id: 3, ...version, version__status: 'published' })
}

const insert = (db: Client, table: string, row: Record<string, InValue>) =>
  db.execute({
    sql: `INSERT INTO "${table}" (${Object.keys(row)
      .map((name) => `"${name}"`)
      .join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    args: Object.values(row),
  })

const allRows = async (db: Client): Promise<Record<string, Rows>> => {
  const found: Record<string, Rows> = {}
  for (const table of await tablesOf(db))
    found[table] = await rowsOf(db, `SELECT * FROM "${table}" ORDER BY rowid`)
  return found
}

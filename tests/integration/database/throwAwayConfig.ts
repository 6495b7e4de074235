import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, Payload, PayloadRequest, SanitizedConfig, Where } from 'payload'
import { BasePayload, buildConfig } from 'payload'

import type { DatabaseOptions } from '@/database'
import { databaseAdapter } from '@/database'

export const mongoUri = process.env.MONGODB_URI

export type Row = Record<string, unknown> & { id: number | string }
type Call = {
  context?: { fail: boolean }
  collection: string
  depth?: number
  draft?: boolean
  req?: PayloadRequest
}

/** Payload as the throw-away configuration makes it; the generated types know the real one only. */
export type TestPayload = Pick<Payload, 'db' | 'destroy' | 'logger'> & {
  create: (args: Call & { data: Record<string, unknown> }) => Promise<Row>
  update: (args: Call & { id: Row['id']; data: Record<string, unknown> }) => Promise<Row>
  delete: (args: Call & { id: Row['id'] }) => Promise<Row>
  find: (args: Call & { where?: Where; limit?: number; sort?: string }) => Promise<{ docs: Row[] }>
  findByID: (args: Call & { id: Row['id'] }) => Promise<Row>
  findVersions: (args: Call & { limit?: number }) => Promise<{ docs: Row[] }>
  count: (args: Call) => Promise<{ totalDocs: number }>
  countVersions: (args: Call) => Promise<{ totalDocs: number }>
}

/** A small configuration with every shape of row that matters: arrays, relations, versions, ledger. */
export function throwAwayConfig(options: DatabaseOptions): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'throw-away',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db: databaseAdapter(options),
    collections: [
      {
        slug: 'notes',
        versions: { drafts: true },
        hooks: { afterChange: [failIfAsked], afterDelete: [failIfAsked] },
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'count', type: 'number' },
          { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
          { name: 'tags', type: 'select', hasMany: true, options: ['red', 'blue'] },
          {
            name: 'related',
            type: 'relationship',
            relationTo: 'notes' as CollectionSlug,
            hasMany: true,
          },
        ],
      },
      { slug: 'keys', fields: [{ name: 'key', type: 'text', unique: true, index: true }] },
      {
        slug: 'deliveries',
        fields: [
          { name: 'state', type: 'text', index: true },
          { name: 'nextAt', type: 'date', index: true },
          { name: 'leaseOwner', type: 'text' },
          { name: 'leaseUntil', type: 'date' },
          { name: 'fence', type: 'number', defaultValue: 0 },
          { name: 'tries', type: 'number', defaultValue: 0 },
          { name: 'rendition', type: 'json' },
        ],
      },
    ],
  })
}

export async function boot(options: Partial<DatabaseOptions> & { dataDir: string }) {
  // Payload remembers per process that it has pushed this schema, whichever file it pushed it to.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const config = await throwAwayConfig({ migrationDir: options.dataDir, push: true, ...options })
  const payload = new BasePayload()
  return (await payload.init({ config })) as Payload & TestPayload
}

/** A fresh database: MongoDB when MONGODB_URI is set, else SQLite in a temporary folder. */
export async function freshDatabase({ sqlite = false } = {}) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'database-'))
  const url = mongoUri && !sqlite ? withDatabaseName(mongoUri) : undefined
  const payload = await boot({ dataDir, ...(url && { url }) })
  const stop = async () => {
    if ('connection' in payload.db) await payload.db.connection.dropDatabase()
    await payload.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { payload, dataDir, url, stop }
}

// Comes after all that the operation has written.
const failIfAsked = ({ context }: { context: Record<string, unknown> }) => {
  if (context.fail) throw new Error('asked to fail')
}

function withDatabaseName(uri: string): string {
  const url = new URL(uri)
  url.pathname = `/test${Date.now()}${Math.floor(Math.random() * 1e6)}`
  return url.toString()
}

import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import supertest from 'supertest'
import type { Role } from '@/access/permissions'
import type { Id } from '@/access/scope'
import type { People } from './people'

export type TestApp = {
  payload: Payload
  /** supertest over the real API handlers, on a real socket. */
  request: ReturnType<typeof supertest>
  baseUrl: string
  dataDir: string
  /** `city` over `district`, and `other` beside them. */
  organizations: { city: Id; district: Id; other: Id }
  /** One user a role on `city`; see people.ts. */
  people: People
  /** `Authorization` header of a signed-in person. */
  as(role: Role | keyof People): Promise<{ Authorization: string }>
  stop(): Promise<void>
}

/**
 * The real program without Next: config, database (SQLite in a fresh folder, or a fresh database on the
 * server MONGODB_URI names), API handlers, organizations and people. Call it once a test file.
 */
export async function bootApp(): Promise<TestApp> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-test-'))
  setEnvironment(dataDir)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { makeOrganizations, makePeople, signIn } = await import('./people')
  const organizations = await makeOrganizations(payload)
  const people = await makePeople(payload, organizations)
  const { apiListener } = await import('@/server/apiListener')
  const server = http.createServer((req, res) => void apiListener(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const request = supertest(baseUrl)
  const tokens = new Map<string, Promise<{ Authorization: string }>>()
  return {
    payload,
    request,
    baseUrl,
    dataDir,
    organizations,
    people,
    as: (who) => {
      const known = tokens.get(who) ?? signIn(request, people[who].email)
      tokens.set(who, known)
      return known
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await dropDatabase(payload)
      await payload.destroy()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function setEnvironment(dataDir: string): void {
  const { MONGODB_URI } = process.env
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only'
  process.env.DB_PUSH = 'on'
  process.env.PUBLIC_URL = 'http://site.test'
  if (MONGODB_URI)
    process.env.DATABASE_URL = withDatabase(
      MONGODB_URI,
      `gongmei_${path.basename(dataDir).slice(-6)}`,
    )
  else delete process.env.DATABASE_URL
}

/** Each test file gets a database of its own on the server that was given. */
export function withDatabase(uri: string, name: string): string {
  const url = new URL(uri)
  url.pathname = `/${name.toLowerCase().replace(/[^a-z0-9_]/g, 'x')}`
  return url.href
}

async function dropDatabase(payload: Payload): Promise<void> {
  if (!process.env.MONGODB_URI) return
  const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
  await connection.dropDatabase()
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Id } from '@/access/scope'

/**
 * Milliseconds; small, in the same order as in earnest: call < settle < lease. On a busy machine, seen by how long the
 * program took to boot, all of them grow alike: the test is of kills, and a lease that a slow second ends is none.
 */
const speed = { lease: 1200, call: 500, settle: 650 }
const usualBootMs = 4_000
const mostPatience = 10

/** One program with its stand-ins, on a database of its own, that the runs of a session share. */
export async function createWorld() {
  const began = Date.now()
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-chaos-'))
  const given = process.env.DATABASE_URL || process.env.MONGODB_URI
  const isMongo = Boolean(given && /^mongodb/.test(given))
  const own = {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: isMongo ? withName(given!, path.basename(dataDir)) : '',
    PAYLOAD_SECRET: 'a-secret-for-chaos-only',
    PUBLIC_URL: 'http://site.test',
    PAYLOAD_LOG_LEVEL: 'error',
  }
  Object.assign(process.env, own, { DB_PUSH: 'on' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const pace = Math.min(mostPatience, Math.max(1, (Date.now() - began) / usualBootMs))
  // Workers find the schema in place.
  process.env.DB_PUSH = 'off'

  const { listenSandbox } = await import('@publishers/sandbox/listen')
  const { listenSite } = await import('./site')
  const { makeAccounts } = await import('./accounts')
  const sandbox = await listenSandbox({
    settings: { publishDelayMs: 120, callbackTimeoutMs: 2000, callbackRetryMs: 150 },
  })
  const site = await listenSite(payload)
  const organization = (
    await payload.create({
      collection: 'organizations',
      data: { name: '混沌市总工会', level: 'city' } as never,
    })
  ).id as Id
  const accounts = await makeAccounts({
    payload,
    organization,
    siteOrigin: site.origin,
    sandboxOrigin: sandbox.origin,
    settleSeconds: 0.5 * pace,
  })
  return {
    ...{ payload, sandbox, site, organization, accounts, dataDir, isMongo },
    pace,
    env: {
      ...process.env,
      GONGMEI_CHECKPOINTS: 'ipc',
      DELIVERY_LEASE_MS: String(Math.round(speed.lease * pace)),
      DELIVERY_CALL_MS: String(Math.round(speed.call * pace)),
      DELIVERY_SETTLE_MS: String(Math.round(speed.settle * pace)),
    },
    close: async () => {
      await site.close()
      await sandbox.close()
      if (isMongo)
        await (
          payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
        ).connection.dropDatabase()
      await payload.destroy()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>

function withName(uri: string, name: string): string {
  const url = new URL(uri)
  url.pathname = `/${name.toLowerCase().replace(/[^a-z0-9_]/g, '_')}`
  return url.href
}

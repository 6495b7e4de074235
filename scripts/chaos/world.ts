import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Id } from '@/access/scope'

/** Milliseconds; small, in the same order as in earnest: call < settle < lease. */
const speed = { DELIVERY_LEASE_MS: '1200', DELIVERY_CALL_MS: '500', DELIVERY_SETTLE_MS: '650' }

/** One program with its stand-ins, on a database of its own, that the runs of a session share. */
export async function createWorld() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-chaos-'))
  const given = process.env.DATABASE_URL || process.env.MONGODB_URI
  const isMongo = Boolean(given && /^mongodb/.test(given))
  const own = {
    ...speed,
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
  // Workers find the schema in place.
  process.env.DB_PUSH = 'off'

  const { listenSandbox } = await import('@publishers/sandbox/listen')
  const { listenSite } = await import('./site')
  const { makeAccounts } = await import('./accounts')
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 120, callbackTimeoutMs: 2000, callbackRetryMs: 150 } })
  const site = await listenSite(payload)
  const organization = (await payload.create({ collection: 'organizations', data: { name: '混沌市总工会', level: 'city' } as never })).id as Id
  const accounts = await makeAccounts({ payload, organization, siteOrigin: site.origin, sandboxOrigin: sandbox.origin, settleSeconds: 0.5 })
  return {
    ...{ payload, sandbox, site, organization, accounts, dataDir, isMongo },
    env: { ...process.env, GONGMEI_CHECKPOINTS: 'ipc', DB_PUSH: 'off' },
    close: async () => {
      await site.close()
      await sandbox.close()
      if (isMongo) await (payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }).connection.dropDatabase()
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

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { ChildProgram } from './childProgram'
import { childProgram } from './childProgram'

/** One program on a database of its own, and WeChat's stand-in; every party in a process of its own. */
export type DeliveryWorld = {
  payload: Payload
  organization: Id
  sandbox: ChildProgram
  /** For programs on the same database. */
  env: NodeJS.ProcessEnv
  close(): Promise<void>
}

export type BenchAccount = { id: Id; appid: string }

export async function createDeliveryWorld(): Promise<DeliveryWorld> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  const own = {
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    PUBLIC_URL: 'http://site.test',
    PAYLOAD_LOG_LEVEL: 'warn',
    NODE_ENV: 'test',
  } as const
  const sandbox = await childProgram('scripts/bench/sandboxProcess.ts', { ...process.env, ...own })
  Object.assign(process.env, own, { DB_PUSH: 'on' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { id: organization } = await payload.create({
    collection: 'organizations',
    data: { name: '基准工会', level: 'city' },
    overrideAccess: true,
  })
  return {
    payload,
    organization,
    sandbox,
    // The others find the schema in place.
    env: { ...process.env, DB_PUSH: 'off' },
    close: async () => {
      await sandbox.stop()
      await payload.destroy()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let made = 0

/** `count` WeChat accounts, each with an AppID of its own that the stand-in knows. */
export async function makeAccounts(world: DeliveryWorld, count: number): Promise<BenchAccount[]> {
  const appids = Array.from({ length: count }, () => `wxbench${String(++made).padStart(11, '0')}`)
  await world.sandbox.ask({ add: appids })
  const accounts: BenchAccount[] = []
  for (const appid of appids) {
    const { id } = await world.payload.create({
      collection: 'channel-accounts',
      data: {
        name: `基准号 ${appid}`,
        channel: 'wechat',
        enabled: true,
        organization: world.organization,
        baseUrl: `${world.sandbox.ready}/sandbox/wechat`,
        credentials: { appId: appid, appSecret: 'bench-secret' },
        settings: { settleSeconds: 1, publishSettleSeconds: 1 },
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    accounts.push({ id, appid })
  }
  return accounts
}

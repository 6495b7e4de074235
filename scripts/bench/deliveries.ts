import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { bareLoop } from './bareLoop'
import type { Listening } from './sandboxAccount'
import { sandboxAccount } from './sandboxAccount'
import type { Row } from './table'
import { rounded } from './table'

const count = 120
const concurrency = 4

/** Deliveries a second through the real worker to the sandbox, beside a bare loop that makes the same HTTP calls. */
export async function benchDeliveries(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    DB_PUSH: 'on',
    PUBLIC_URL: 'http://site.test',
    PAYLOAD_LOG_LEVEL: 'warn',
    NODE_ENV: 'test',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { listenSandbox } = await import('@publishers/sandbox/listen')
  const sandbox = await listenSandbox({
    port: 0,
    settings: { publishDelayMs: 0, callbackTimeoutMs: 2_000, callbackRetryMs: 100 },
  })
  try {
    const ledger = await throughLedger({ payload, sandbox })
    const bare = await bareLoop({
      origin: sandbox.origin,
      account: await sandboxAccount(sandbox, 2),
      count,
      concurrency,
      sandbox,
    })
    return [
      {
        what: `${count} deliveries through the ledger, ${concurrency} at once`,
        'deliveries/s': rounded(count / ledger.seconds, 2),
        'HTTP calls': ledger.calls,
        ratio: rounded(bare.seconds / ledger.seconds, 2),
      },
      {
        what: 'bare loop of the same calls',
        'deliveries/s': rounded(count / bare.seconds, 2),
        'HTTP calls': bare.calls,
        ratio: 1,
      },
    ]
  } finally {
    await sandbox.close()
    await payload.destroy()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

type Parts = { payload: Payload; sandbox: Listening }

async function throughLedger({
  payload,
  sandbox,
}: Parts): Promise<{ seconds: number; calls: number }> {
  const { makeApprovedItem } = await import('../chaos/items')
  const { planDeliveries } = await import('@/distribution/plan')
  const { startWorker } = await import('@/worker/loop')
  const { createLocalReq } = await import('payload')
  const { appid, secret } = await sandboxAccount(sandbox, 1)
  const organization = (
    await payload.create({
      collection: 'organizations',
      data: { name: '基准工会', level: 'city' },
      overrideAccess: true,
    })
  ).id
  const account = await payload.create({
    collection: 'channel-accounts',
    data: {
      name: '基准号',
      channel: 'wechat',
      enabled: true,
      organization,
      baseUrl: `${sandbox.origin}/sandbox/wechat`,
      credentials: { appId: appid, appSecret: secret },
      settings: { settleSeconds: 1, publishSettleSeconds: 1 },
    } as never,
    overrideAccess: true,
  })
  for (let index = 0; index < count; index += 1) {
    const { run } = await makeApprovedItem({
      payload,
      organization,
      accounts: [account.id],
      title: `基准 ${index}`,
    })
    await planDeliveries({ req: await createLocalReq({}, payload), run: run as never })
  }
  const begun = performance.now()
  const worker = startWorker({ payload, concurrency, idleMs: 20 })
  await allPublished(payload)
  const seconds = (performance.now() - begun) / 1000
  await worker.stop()
  return { seconds, calls: sandbox.control.calls({ account: appid }).length }
}

async function allPublished(payload: Parts['payload']): Promise<void> {
  for (let waited = 0; waited < 3_000; waited += 1) {
    const { totalDocs } = await payload.count({
      collection: 'deliveries',
      where: { state: { equals: 'published' } },
      overrideAccess: true,
    })
    if (totalDocs >= count) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('not all deliveries were published in time')
}

import fs from 'node:fs'
import { env } from '@/env'

const help =
  'npm run doctor    checks settings, folder, database, worker and accounts; says what to do about each'

type Line = { state: '✓' | '!' | '✗'; what: string }

async function examine(): Promise<Line[]> {
  const settings = env()
  const lines: Line[] = [
    { state: '✓', what: `Node ${process.versions.node}，数据目录 ${settings.dataDir}` },
    fs.existsSync('.next/gongmei-build')
      ? { state: '✓', what: '已构建' }
      : { state: '!', what: '尚未构建：npm start 会自动构建' },
  ]
  if (settings.DEMO === 'on')
    lines.push({
      state: '!',
      what: '演示模式开着（DEMO=on），演示账号人人可登录；正式使用请设 DEMO=off',
    })
  if (!process.env.PAYLOAD_SECRET)
    lines.push({
      state: '!',
      what: `PAYLOAD_SECRET 未设，用的是 ${settings.dataDir}/secret；请备份它，丢了就解不开账号凭据`,
    })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  lines.push({
    state: '✓',
    what: `数据库可用（${settings.databaseUrl.startsWith('mongodb') ? 'MongoDB' : 'SQLite'}）`,
  })
  const since = new Date(Date.now() - 30_000).toISOString()
  const workers = await payload.count({
    collection: 'platform-state',
    where: { and: [{ key: { like: 'worker:' } }, { updatedAt: { greater_than: since } }] },
    overrideAccess: true,
  })
  lines.push(
    workers.totalDocs > 0
      ? { state: '✓', what: `投递进程 ${workers.totalDocs} 个` }
      : { state: '✗', what: '没有投递进程：npm run worker，或检查 WORKER=off' },
  )
  const waiting = await payload.count({
    collection: 'deliveries',
    where: { state: { in: ['failed', 'unconfirmed', 'handedOff'] } },
    overrideAccess: true,
  })
  if (waiting.totalDocs > 0)
    lines.push({ state: '!', what: `${waiting.totalDocs} 条投递等人处理：看后台“投递看板”` })
  await payload.destroy()
  return lines
}

if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

await examine().then(
  (lines) => {
    for (const { state, what } of lines) console.log(`${state} ${what}`)
    process.exit(lines.some(({ state }) => state === '✗') ? 1 : 0)
  },
  (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)

import { parseArgs } from 'node:util'

const HELP = `用法: npm run audit:verify

逐条核验审计记录: 被改动、被删除、被插入的记录和被截断的末尾, 一条一行地指出来。
数据库取自 DATABASE_URL 或 DATA_DIR, 密钥取自 PAYLOAD_SECRET 或 DATA_DIR; 只读, 不改任何东西。

  --json    输出 { count, problems } 
  --help    显示这段说明

退出码: 0 完整 · 1 有问题 · 2 打不开数据库或参数不对`

process.exit(
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }),
)

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  // A schema push writes; this command only reads.
  process.env.DB_PUSH = 'off'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { readHead, readLog } = await import('@/audit/readLog')
  const { verifyChain } = await import('@/audit/verify')
  const { describeProblem } = await import('@/audit/describeProblem')
  const payload = await getPayload({ config })
  const { count, last, problems } = await verifyChain({
    rows: readLog(payload),
    head: await readHead(payload),
    key: payload.secret,
  })
  await payload.destroy()
  if (values.json) console.log(JSON.stringify({ count, problems }))
  else if (problems.length === 0)
    console.log(
      `审计记录完整: ${count} 条${last ? `, 最后一条 #${last.seq} ${last.at}` : ''} · audit log whole`,
    )
  else for (const problem of problems) console.log(describeProblem(problem))
  return problems.length === 0 ? 0 : 1
}

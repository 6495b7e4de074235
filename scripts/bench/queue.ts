import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { childProgram } from './childProgram'
import type { Row } from './table'
import { rounded } from './table'

const count = Number(process.env.BENCH_COUNT ?? 100_000)
const queued = Number(process.env.BENCH_QUEUED ?? Math.round(count / 5))

type Measured = { name: string; p50: number; p99: number; worst: number }
/** `peakMb`: of the process that fills the database and answers. */
type Answer = { measured: Measured[]; peakMb: number }

/** A moderator's questions over HTTP with 100,000 comments stored, one in five waiting: SQLite, and MongoDB where one is given. */
export async function benchQueue(): Promise<Row[]> {
  const databases = [
    { name: 'SQLite', url: '' },
    ...(process.env.MONGODB_URI
      ? [{ name: 'MongoDB', url: mongoUrl(process.env.MONGODB_URI) }]
      : []),
  ]
  const rows: Row[] = []
  for (const { name, url } of databases) {
    const { measured, peakMb } = await measure(url)
    for (const { name: what, p50, p99, worst } of measured)
      rows.push({
        what: `${name}: ${what}`,
        'p50 ms': rounded(p50),
        'p99 ms': rounded(p99),
        'worst ms': rounded(worst),
        'under 100 ms': p99 < 100 ? 'yes' : 'NO',
        'peak MB': peakMb,
      })
  }
  return rows
}

async function measure(url: string): Promise<Answer> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-queue-'))
  const program = await childProgram('scripts/bench/queueProcess.ts', {
    ...process.env,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    DATABASE_URL: url,
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    BENCH_QUEUE: JSON.stringify({ count, queued, rounds: 100 }),
  })
  try {
    return await program.ask<Answer>({})
  } finally {
    await program.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A database of its own, so that nothing else on the server is touched. */
function mongoUrl(uri: string): string {
  const url = new URL(uri)
  url.pathname = `/gongmei_bench_queue_${process.pid}`
  return url.href
}

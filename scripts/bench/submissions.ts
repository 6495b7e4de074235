import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { childProgram } from './childProgram'
import type { Row } from './table'
import { rounded } from './table'

const count = 20_000
const rounds = 60

type Measured = { what: string; p50: number; p95: number; p99: number; total: number }[]

/** List and filter questions of the desk and of the public at 20,000 submissions, each asked 60 times over HTTP. */
export async function benchSubmissions(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-submissions-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    DATABASE_URL: '',
    // As it is run: on the schema that the migrations make.
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    BENCH_SUBMISSIONS: JSON.stringify({ count, rounds }),
  }
  const server = await childProgram('scripts/bench/submissionsProcess.ts', env)
  try {
    const { measured } = await server.ask<{ measured: Measured }>({ run: true })
    return measured.map(({ what, p50, p95, p99, total }) => ({
      what,
      'p50 ms': rounded(p50),
      'p95 ms': rounded(p95),
      'p99 ms': rounded(p99),
      found: total,
    }))
  } finally {
    await server.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { childProgram } from './childProgram'
import type { Row } from './table'
import { rounded } from './table'

const count = 10_000
const items = 20

type Measured = { what: string; ms: number; comments: number }[]

/** Comments from the page a platform answered with to the verdict, through the real database: taken in, read again, judged. */
export async function benchComments(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-comments-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    DATABASE_URL: process.env.MONGODB_URI ?? '',
    // As it is run: on the schema that the migrations make.
    NODE_ENV: process.env.BENCH_PUSH ? 'test' : 'production',
    ...(process.env.BENCH_PUSH && { DB_PUSH: 'on' }),
    LOG_LEVEL: 'silent',
    BENCH_COMMENTS: JSON.stringify({ count, items }),
  }
  const program = await childProgram('scripts/bench/commentsProcess.ts', env)
  try {
    const { measured } = await program.ask<{ measured: Measured }>({ run: true })
    return measured.map(({ what, ms, comments }) => ({
      what,
      comments,
      seconds: rounded(ms / 1000, 2),
      'comments/s': rounded((comments / ms) * 1000, 0),
    }))
  } finally {
    await program.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

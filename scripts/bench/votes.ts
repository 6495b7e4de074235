import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { childProgram } from './childProgram'
import type { Row } from './table'
import { rounded } from './table'

const count = Number(process.env.BENCH_COUNT ?? 10_000)
const devices = Math.round(count * 0.9)
const lanes = 32

type Fired = {
  seconds: number
  counted: number
  refused: number
  failed: number
  p50: number
  p99: number
}
type Checked = { rows: number; raw: number; valid: number; twice: number }

/**
 * 10,000 votes through the real API within a minute, from 9,000 devices: 1,000 of them are second votes of the same device,
 * which must be refused. Beside each other: what was answered, what lies in the table, and what the counters say.
 */
export async function benchVotes(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-votes-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-the-bench-only',
    DATABASE_URL: '',
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    BENCH_VOTES: JSON.stringify({ count, devices, lanes }),
  }
  const server = await childProgram('scripts/bench/votesProcess.ts', env)
  try {
    const fired = await server.ask<Fired>({ run: 'fire' })
    const checked = await server.ask<Checked>({ run: 'check' })
    const { seconds, counted, refused, failed, p50, p99 } = fired
    const isTrue =
      counted === checked.rows &&
      checked.rows === checked.raw &&
      checked.twice === 0 &&
      failed === 0 &&
      counted + refused === count
    return [
      {
        what: `${count} ballots over HTTP, ${lanes} at once, one server process`,
        seconds: rounded(seconds),
        'votes/s': Math.round(count / seconds),
        'p50 ms': rounded(p50),
        'p99 ms': rounded(p99),
        counted,
        refused,
        failed,
        rows: checked.rows,
        'counter raw': checked.raw,
        'counter valid': checked.valid,
        verdict: isTrue && seconds < 60 ? 'none lost, none twice, within a minute' : 'FAILED',
      },
    ]
  } finally {
    await server.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

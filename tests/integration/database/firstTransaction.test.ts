import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-first-'))
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

const run = (mode: 'make' | 'race') =>
  spawnSync(
    process.execPath,
    [
      '--no-warnings',
      '--conditions=production',
      'scripts/run.mjs',
      'tests/fixtures/database/firstTransaction.ts',
      mode,
    ],
    {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATA_DIR: dataDir,
        DB_PUSH: mode === 'make' ? 'on' : 'off',
        PAYLOAD_SECRET: 'a-secret-for-tests-only',
        PAYLOAD_LOG_LEVEL: 'silent',
      } as unknown as NodeJS.ProcessEnv,
      encoding: 'utf8',
    },
  )

describe('the first transactions of a process', () => {
  it('are as separate as all later ones', () => {
    expect(run('make').status).toBe(0)
    const { stdout, stderr, status } = run('race')
    expect({ status, stderr, results: stdout.trim().split('\n').at(-1) }).toMatchObject({
      status: 0,
      results: 'ok ok ok ok',
    })
  })
})

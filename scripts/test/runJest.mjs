import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describeFailures } from './describeFailures.mjs'

// Suites that start whole programs compete for the same two cores; they run one after another.
const serial = new Set(['chaos', 'e2e'])

/** Runs tests/<suite> and counts what really ran; a suite that could not even start counts as failed. */
export async function runJest({ suite, env }) {
  console.log(`\n— ${suite}`)
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-jest-')), 'report.json')
  const args = [
    'node_modules/jest/bin/jest.js',
    `tests/${suite}/`,
    '--forceExit',
    '--json',
    `--outputFile=${report}`,
    serial.has(suite) ? '--runInBand' : '--maxWorkers=2',
  ]
  spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...args], {
    env: { ...env, NODE_ENV: 'test', LOG_LEVEL: env.LOG_LEVEL ?? 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const result = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined
  fs.rmSync(path.dirname(report), { recursive: true, force: true })
  if (!result) return { passed: 0, failed: 1, skipped: 0 }
  for (const line of describeFailures(result)) console.log(line)
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

#!/usr/bin/env node
// `npm test`: everything, from a fresh clone. `npm test -- unit conformance` runs the named suites only.
import fs from 'node:fs'
import { installIfNeeded } from './start/install.mjs'
import { findChromium } from './test/findChromium.mjs'
import { runChecks } from './test/runChecks.mjs'
import { runJest } from './test/runJest.mjs'

const help = `npm test                    lint, imports, types, unit, conformance, integration, chaos, e2e
npm test -- unit types      only these
MONGODB_URI=mongodb://… npm test   integration tests on that server as well`

if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

// A developer's .env describes their own installation; tests make their own.
for (const name of [
  'DATA_DIR',
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'PUBLIC_URL',
  'PORT',
  'S3_BUCKET',
])
  delete process.env[name]

const chosen = process.argv.slice(2)
const wanted = (suite) => chosen.length === 0 || chosen.includes(suite)
const { MONGODB_URI, ...plain } = process.env
const total = { passed: 0, failed: 0, skipped: 0 }
const add = (part) => Object.keys(total).forEach((key) => (total[key] += part[key]))

await installIfNeeded()
for (const check of ['lint', 'imports', 'types']) if (wanted(check)) add(await runChecks(check))
for (const suite of ['unit', 'conformance', 'integration', 'chaos']) {
  if (wanted(suite) && fs.existsSync(`tests/${suite}`)) add(await runJest({ suite, env: plain }))
}
if (wanted('integration')) {
  if (MONGODB_URI) {
    console.log('\n— integration on MongoDB')
    add(await runJest({ suite: 'integration', env: { ...plain, MONGODB_URI } }))
  } else {
    console.log('\n— integration on MongoDB: no MONGODB_URI, ran on SQLite only')
  }
}
if (wanted('e2e') && fs.existsSync('tests/e2e')) {
  const chromium = findChromium()
  if (chromium) add(await runJest({ suite: 'e2e', env: { ...plain, CHROMIUM: chromium } }))
  else console.log('\n— e2e: no Chromium found (apt-get install chromium fonts-noto-cjk), left out')
}
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

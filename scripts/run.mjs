#!/usr/bin/env node
// Runs one TypeScript entry with tsx and the tsconfig's paths: `node scripts/run.mjs scripts/x.ts …args`.
import { spawn } from 'node:child_process'
import fs from 'node:fs'

const [entry, ...args] = process.argv.slice(2)
if (!entry || !fs.existsSync(entry)) {
  console.error(`run.mjs: no such script: ${entry ?? '(none)'}`)
  process.exit(2)
}
if (!fs.existsSync('node_modules/tsx')) {
  console.error('依赖尚未安装，请先运行 npm ci · run npm ci first')
  process.exit(2)
}
const envFile = fs.existsSync('.env') ? ['--env-file=.env'] : []
let child
// On a very busy machine Node 20 now and then loses the answer of the thread in which tsx loads modules and leaves
// with code 13 ("unsettled top-level await") before a line of the script has run: then we begin again.
const run = (triesLeft) => {
  child = spawn(process.execPath, [...envFile, '--no-warnings', '--import', './scripts/tsx.mjs', entry, ...args], { stdio: 'inherit' })
  child.on('exit', (code, signal) => {
    if (code === 13 && triesLeft > 0) return run(triesLeft - 1)
    process.exit(code ?? (signal ? 1 : 0))
  })
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
run(3)

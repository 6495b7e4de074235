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
const child = spawn(process.execPath, [...envFile, '--no-warnings', '--import', 'tsx', entry, ...args], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

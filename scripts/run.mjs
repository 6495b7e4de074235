#!/usr/bin/env node
// Compiles one TypeScript entry and runs it in this process: `node --conditions=production scripts/run.mjs scripts/x.ts …args`.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from './start/compile.mjs'
import { condition, programArgs } from './start/program.mjs'

const [entry] = process.argv.splice(2, 1)
if (!entry || !fs.existsSync(entry)) {
  console.error(`run.mjs: no such script: ${entry ?? '(none)'}`)
  process.exit(2)
}
if (!fs.existsSync('node_modules/esbuild')) {
  console.error('依赖尚未安装，请先运行 npm ci · run npm ci first')
  process.exit(2)
}
if (process.execArgv.includes(condition)) await run()
else runAnew()

async function run() {
  if (fs.existsSync('.env')) process.loadEnvFile('.env')
  const program = await compile(entry)
  process.argv[1] = path.resolve(program)
  await import(pathToFileURL(program).href)
}

/** Called without the condition: once more, with it. */
function runAnew() {
  const child = spawn(process.execPath, programArgs(entry, ...process.argv.slice(2)), {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

#!/usr/bin/env node
// `npm start`: from a fresh clone to a running system, with nothing but Node and npm.
// `--dev` serves with Next's development server instead of a build.
import fs from 'node:fs'
import { buildIfNeeded } from './start/build.mjs'
import { installIfNeeded } from './start/install.mjs'
import { say, stage } from './start/progress.mjs'
import { supervise } from './start/supervise.mjs'
import { preflight } from './start/preflight.mjs'

const help = `npm start          install, build, create the database, seed the demo, serve everything on PORT
npm run dev        the same with hot reloading (database in DATA_DIR/dev)
Settings: see .env.example`

if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

const isDev = process.argv.includes('--dev')
if (fs.existsSync('.env')) process.loadEnvFile('.env')
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = isDev ? 'development' : 'production'
if (isDev) {
  process.env.DB_PUSH = 'on'
  process.env.DATA_DIR ??= 'data/dev'
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`需要 Node 20.20 或更新，现在是 ${process.versions.node} · Node ≥ 20.20 required`)
  process.exit(1)
}

say('工媒矩阵 Gongmei')
await stage('1/4 安装依赖', installIfNeeded)
await stage('2/4 检查环境', preflight)
await stage('3/4 构建', () => (isDev ? 'skip' : buildIfNeeded()))
await supervise({ isDev })

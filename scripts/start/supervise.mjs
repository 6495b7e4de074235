import { spawn } from 'node:child_process'
import { programArgs } from './program.mjs'
import { say, stage } from './progress.mjs'

const launch = (entry, args) =>
  spawn(process.execPath, programArgs(entry, ...args), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C reaches us alone, and we stop the children in order.
    detached: true,
  })

/** Web and worker as two processes; when one cannot run, both stop. */
export async function supervise({ isDev }) {
  const children = new Map()
  let stopping = false
  const stopAll = async (code) => {
    if (stopping) return
    stopping = true
    say('\n正在停止…')
    await Promise.all([...children.values()].map(stopChild))
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll(0))

  await stage('4/4 数据库、演示数据、启动服务', () =>
    startWeb({ isDev, children, stopAll, isStopping: () => stopping }),
  )
  if ((process.env.WORKER || 'on') === 'on')
    startWorker({ children, isStopping: () => stopping, fails: 0 })
  welcome(isDev)
}

function startWeb({ isDev, children, stopAll, isStopping }) {
  return new Promise((resolve) => {
    const child = launch('scripts/web.ts', ['--seed', ...(isDev ? ['--dev'] : [])])
    children.set('web', child)
    child.on('message', ({ state }) => state === 'ready' && resolve())
    child.on('exit', (code) => {
      children.delete('web')
      if (!isStopping()) void stopAll(code || 1)
    })
  })
}

/** A worker that died is started again; its lease expires, and the ledger knows what it was doing. */
function startWorker({ children, isStopping, fails }) {
  const child = launch('scripts/worker.ts', [])
  children.set('worker', child)
  const begun = Date.now()
  child.on('exit', () => {
    children.delete('worker')
    if (isStopping()) return
    const again = Date.now() - begun > 60_000 ? 0 : fails + 1
    const wait = Math.min(30_000, 1_000 * 2 ** again)
    console.error(`投递进程退出，${wait / 1000} 秒后重启`)
    setTimeout(() => !isStopping() && startWorker({ children, isStopping, fails: again }), wait)
  })
}

const stopChild = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', resolve)
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })

const demoLogins = [
  ['editor@demo.local', '采编：写稿、送审'],
  ['reviewer1@demo.local', '初审（责任编辑）'],
  ['reviewer2@demo.local', '复审（部门负责人）'],
  ['chief@demo.local', '终审（分管领导）'],
  ['operator@demo.local', '运营：投递看板、撤稿'],
  ['moderator@demo.local', '舆情员'],
  ['judge@demo.local', '评委（judge2–judge7 同）：匿名评审'],
  ['admin@demo.local', '管理员：人员、账号、设置（不审稿）'],
]

function welcome(isDev) {
  const port = process.env.PORT || '3000'
  const base = process.env.PUBLIC_URL || `http://localhost:${port}`
  say('')
  say(`  网站      ${base}/`)
  say(`  管理后台  ${base}/admin`)
  say(`  接口      ${base}/api/health`)
  if ((process.env.SANDBOX || 'on') === 'on') say(`  沙盒平台  ${base}/sandbox`)
  if ((process.env.DEMO || 'on') === 'on') {
    say(`\n  演示账号（密码 ${process.env.DEMO_PASSWORD || 'gongmei-demo'}）`)
    for (const [email, what] of demoLogins) say(`    ${email.padEnd(24)}${what}`)
    say(`  职工投稿  ${base}/portal  任一手机号，验证码显示在页面上`)
  }
  say(`\n  按 Ctrl-C 停止${isDev ? '（开发模式）' : ''}`)
}

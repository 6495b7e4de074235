import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import type { Row } from './table'
import { rounded } from './table'

const items = 200
const load = { connections: 16, duration: 8 }

/** The public article page and the REST list of 200 items, beside a bare Node server that sends the same bytes. */
export async function benchSite(): Promise<Row[]> {
  if (!fs.existsSync('.next/gongmei-build')) throw new Error('no build yet: run npm start once')
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: '',
    DATABASE_URL: '',
    WORKER: 'off',
    LOG_LEVEL: 'silent',
  }
  await finished(
    spawn(
      process.execPath,
      [
        '--no-warnings',
        '--conditions=production',
        'scripts/run.mjs',
        'scripts/bench/fillSite.ts',
        String(items),
      ],
      { env, stdio: 'inherit' },
    ),
  )
  const web = spawn(
    process.execPath,
    ['--no-warnings', '--conditions=production', 'scripts/run.mjs', 'scripts/web.ts'],
    { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  try {
    await ready(web)
    const base = `http://127.0.0.1:${port}`
    const slug = fs.readFileSync(path.join(dataDir, 'bench-slug'), 'utf8')
    return [
      ...(await beside(`article page`, `${base}/news/${slug}`)),
      ...(await beside('REST list, 10 of 200, depth 1', `${base}/api/news?limit=10&depth=1`)),
    ]
  } finally {
    web.kill('SIGTERM')
    await new Promise((resolve) => web.once('exit', resolve))
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

async function beside(what: string, url: string): Promise<Row[]> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  const body = Buffer.from(await response.arrayBuffer())
  const bare = http.createServer((_req, res) => res.end(body))
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const ours = await autocannon({ url, ...load })
  const theirs = await autocannon({
    url: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
    ...load,
  })
  bare.close()
  const row = (name: string, { requests, latency, non2xx }: autocannon.Result): Row => ({
    what: name,
    KB: rounded(body.length / 1024),
    'req/s': Math.round(requests.average),
    'p99 ms': rounded(latency.p99),
    'not 2xx': non2xx,
    ratio: rounded(requests.average / theirs.requests.average, 2),
  })
  return [row(what, ours), row('  bare Node http, same bytes', theirs)]
}

const finished = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) =>
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`ended with ${code}`)),
    ),
  )

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.on('message', (message: { state?: string }) => message.state === 'ready' && resolve())
    child.once('exit', (code) => reject(new Error(`the web process ended with ${code}`)))
  })

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = http.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

import type { Server } from 'node:http'
import path from 'node:path'
import { env, EnvError } from '@/env'

const help = `npm run web            serve panel, site, API and sandbox on PORT (no worker)
npm run web -- --dev   the same with Next's development server
npm run web -- --seed  make the demo first, when the database is empty and DEMO=on`

/** One web process. `npm start` runs it with a worker beside it. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help)
  const isDev = process.argv.includes('--dev')
  const settings = env()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  tell('database')
  if (process.argv.includes('--seed') && settings.DEMO === 'on') {
    const { seedDemo } = await import('./seed/seedDemo')
    await seedDemo({ payload, tell: (line) => console.log(`  ${line}`) })
  }
  const { createSandbox } = await import('@publishers/sandbox')
  const sandbox =
    settings.SANDBOX === 'on'
      ? createSandbox({
          file: path.join(settings.dataDir, 'sandbox', 'state.json'),
          origin: () => settings.publicUrl,
        })
      : undefined
  const { default: next } = await import('next')
  const app = next({ dev: isDev, dir: process.cwd(), hostname: 'localhost', port: settings.PORT })
  await app.prepare()
  const { createServer } = await import('@/server/createServer')
  const server = createServer({ payload, pages: app.getRequestHandler(), sandbox, isDev })
  if (isDev) server.on('upgrade', app.getUpgradeHandler())
  await listen(server, settings)
  if (sandbox && settings.DEMO === 'on') {
    const { connectSandbox } = await import('./seed/connectSandbox')
    await connectSandbox({ payload, sandbox })
  }
  tell('ready')
  if (process.argv.includes('--seed') && settings.DEMO === 'on' && settings.WORKER === 'on') {
    const { liveOn } = await import('./seed/liveOn')
    void liveOn({ payload, sandbox })
  }
  stopOnSignal(async () => {
    server.closeIdleConnections()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      // Keep-alive connections and half-read uploads do not hold up a stop for longer than this.
      setTimeout(() => server.closeAllConnections(), 3_000).unref()
    })
    await sandbox?.close()
    await app.close()
    await payload.destroy()
  })
}

/** The supervisor listens over IPC; started by hand there is nobody to tell. */
const tell = (state: 'database' | 'ready') => process.send?.({ state })

type Listening = { PORT: number; HOST: string }

const listen = (server: Server, { PORT, HOST }: Listening) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, resolve)
  })

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const begin = () => {
    if (stopping) return
    stopping = true
    // A clean stop takes well under this; past it something hangs, and the database is safe at any moment.
    setTimeout(() => process.exit(0), 8_000).unref()
    void stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin)
  process.on('disconnect', begin)
}

await main().catch((error: unknown) => {
  const known =
    error instanceof EnvError || (error instanceof Error && error.name === 'DatabaseUnreachable')
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (taken)
    console.error(`端口 ${env().PORT} 已被占用，换一个：PORT=3001 npm start · port is taken`)
  else console.error(known ? (error as Error).message : error)
  process.exit(1)
})

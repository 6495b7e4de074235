import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { env, parseEnv } from '@/env'
import { findFfmpeg, NO_FFMPEG } from '@media/video/findFfmpeg'

/** Checks settings, folder, port and database without leaving a trace; one line and exit 1 when something is wrong. */
async function main(): Promise<void> {
  const settings = parseEnv({
    ...process.env,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'only-to-check-the-others',
  })
  checkFolder(settings.dataDir)
  await checkPort(settings.PORT, settings.HOST)
  if (settings.databaseUrl.startsWith('mongodb')) {
    const { checkMongo } = await import('@/database/mongo/checkMongo')
    await checkMongo(settings.databaseUrl)
  }
  env()
  // Everything but films works without it.
  if (!(await findFfmpeg())) console.error(NO_FFMPEG)
}

function checkFolder(dataDir: string): void {
  const existing = nearestExisting(dataDir)
  try {
    if (!fs.statSync(existing).isDirectory()) throw new Error('not a directory')
    fs.accessSync(existing, fs.constants.W_OK | fs.constants.X_OK)
    const probe = path.join(existing, `.gongmei-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
  } catch {
    throw new Error(`DATA_DIR 不可写：${dataDir} · DATA_DIR is not writable`)
  }
}

const nearestExisting = (folder: string): string =>
  fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder))

const checkPort = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `端口 ${port} 已被占用，换一个：PORT=3001 npm start · port is taken`
            : `不能监听 ${host}:${port}（${error.code}） · cannot listen`,
        ),
      ),
    )
    server.listen(port, host, () => server.close(() => resolve()))
  })

await main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)

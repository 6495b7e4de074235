import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import type { AddressInfo } from 'node:net'

/** A build of the panel takes a minute and a half on a quiet machine with two cores. */
export const BUILD_MS = 900_000
/** What a person waits for at most after Ctrl-C. */
const STOP_MS = 10_000
const GRACE_MS = 1_000

export type Program = {
  origin: string
  dataDir: string
  env: NodeJS.ProcessEnv
  /** Everything it has printed. */
  output(): string
  /** From the first process to the printed addresses, ms. */
  startedIn: number
  /** Ctrl-C. Throws unless everything has ended cleanly in ten seconds. */
  stop(): Promise<void>
}

/** `npm start` as a user runs it, in a process group of its own, on a free port, until it has printed its addresses. */
export async function startProgram({
  dataDir,
  port,
}: {
  dataDir: string
  port?: number
}): Promise<Program> {
  const chosen = port ?? (await freePort())
  const origin = `http://localhost:${chosen}`
  const env = environment({ dataDir, port: chosen, origin })
  const begun = Date.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killed = () => killGroups(child)
  process.once('exit', killed)
  const output = await addressesPrinted(child)
  const startedIn = Date.now() - begun
  const stop = async () => {
    const everything = [child.pid as number, ...childrenOf(child.pid as number)]
    const asked = Date.now()
    // Ctrl-C reaches the whole foreground group.
    process.kill(-(child.pid as number), 'SIGINT')
    const [code, signal] = await ended(child)
    process.off('exit', killed)
    // A compiler's helper notices a moment later that its parent has gone.
    const left = await remaining(everything)
    if (code !== 0 || left.length > 0) {
      for (const pid of left) process.kill(pid, 'SIGKILL')
      throw new Error(
        `stopped with ${code ?? signal} after ${Date.now() - asked} ms, ${left.length} processes left\n${output()}`,
      )
    }
  }
  return { origin, dataDir, env, output, startedIn, stop }
}

/** Only what a plain shell has: nothing that jest, npm or a developer's .env put there. */
const environment = ({
  dataDir,
  port,
  origin,
}: {
  dataDir: string
  port: number
  origin: string
}) => {
  const { PATH, HOME, LANG, TMPDIR, NEXT_DIST_DIR } = process.env
  const ours = {
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: origin,
    DEMO: 'on',
    SANDBOX: 'on',
    WORKER: 'on',
  }
  const unset = { DATABASE_URL: '', PAYLOAD_SECRET: '', S3_BUCKET: '', DEMO_PASSWORD: '', HOST: '' }
  return {
    PATH,
    HOME,
    LANG,
    TMPDIR,
    NEXT_DIST_DIR,
    ...unset,
    ...ours,
  } as unknown as NodeJS.ProcessEnv
}

function addressesPrinted(child: ChildProcess): Promise<() => string> {
  const lines: string[] = []
  const output = () => lines.join('')
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      lines.push(String(chunk))
      // The build is long; whoever runs the tests sees that it goes on.
      if (/^\s*(✓ )?[1-4]\/4/.test(String(chunk))) process.stderr.write(String(chunk))
      if (/按 Ctrl-C 停止/.test(output())) resolve(output)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) =>
      reject(new Error(`the program ended with ${code} while starting\n${output()}`)),
    )
  })
}

async function ended(child: ChildProcess): Promise<[number | null, string | null]> {
  const late = new Promise<[null, string]>((resolve) =>
    setTimeout(() => resolve([null, 'nothing yet']), STOP_MS).unref(),
  )
  if (child.exitCode !== null) return [child.exitCode, null]
  return Promise.race([once(child, 'exit') as Promise<[number | null, string | null]>, late])
}

/** Web and worker are leaders of their own groups: found by their parent. */
function childrenOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number])
  const direct = pairs.filter(([, parent]) => parent === pid).map(([own]) => own)
  return direct.flatMap((own) => [own, ...childrenOf(own)])
}

async function remaining(pids: number[]): Promise<number[]> {
  for (let waited = 0; waited < GRACE_MS && pids.some(isAlive); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return pids.filter(isAlive)
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function killGroups(child: ChildProcess): void {
  if (child.exitCode !== null || child.pid === undefined) return
  for (const pid of [...childrenOf(child.pid), child.pid])
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

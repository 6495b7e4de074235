import { spawn } from 'node:child_process'

/** Runs `npm run chaos` with these arguments. */
export function chaos(args: string[]): Promise<{ code: number | null; output: string }> {
  const { MONGODB_URI: _uri, DATABASE_URL: _url, ...env } = process.env
  // On SQLite, whatever database the other tests use; and not as a worker of jest.
  delete env.NODE_OPTIONS
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/chaos.ts', ...args], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += String(chunk)
    })
  }
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, output })))
}

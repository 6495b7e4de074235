import { spawn } from 'node:child_process'
import path from 'node:path'

/** Starts `script`, of this folder, as a process of its own; resolves when it has said `ready`. */
export async function startWriter({
  script,
  args,
}: {
  script: string
  args: (string | undefined)[]
}) {
  const file = path.resolve('tests/integration/database', script)
  const given = args.filter((arg) => arg !== undefined)
  const env = { ...process.env, NODE_OPTIONS: '' }
  const child = spawn(
    process.execPath,
    ['--conditions=production', 'scripts/run.mjs', file, ...given],
    { env },
  )
  let output = ''
  let errors = ''
  child.stderr.on('data', (data) => (errors += data))
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data
      if (output.includes('ready')) resolve()
    })
    void exited.then((code) => reject(new Error(`writer ended with ${code}: ${errors}`)))
  })
  return {
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
    exited: exited.then((code) => ({ code, output, errors })),
  }
}

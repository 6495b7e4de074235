import { spawn } from 'node:child_process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a command; its output is shown only when it fails. Rejects with the last lines. A stop of ours stops it and all it started. */
export function runQuietly(command, args, { env = process.env, show = 40 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const lines = []
    const keep = (chunk) => lines.push(String(chunk))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const stop = () => {
      try {
        process.kill(-child.pid, 'SIGTERM')
      } catch {
        // Gone already.
      }
      process.exit(130)
    }
    for (const signal of signals) process.once(signal, stop)
    child.on('error', reject)
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, stop)
      const output = lines.join('')
      if (code === 0) return resolve(output)
      reject(
        new Error(
          output.trim().split('\n').slice(-show).join('\n') || `${command} ended with ${code}`,
        ),
      )
    })
  })
}

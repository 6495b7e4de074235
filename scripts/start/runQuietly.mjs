import { spawn } from 'node:child_process'

/** Runs a command; its output is shown only when it fails. Rejects with the last lines. */
export function runQuietly(command, args, { env = process.env, show = 40 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const lines = []
    const keep = (chunk) => lines.push(String(chunk))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const stop = () => child.kill('SIGTERM')
    process.once('SIGINT', stop)
    child.on('error', reject)
    child.on('exit', (code) => {
      process.off('SIGINT', stop)
      const output = lines.join('')
      if (code === 0) return resolve(output)
      reject(new Error(output.trim().split('\n').slice(-show).join('\n') || `${command} ended with ${code}`))
    })
  })
}

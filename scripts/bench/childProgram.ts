import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { programArgs } from '../start/program.mjs'

export type ChildProgram = {
  pid: number
  /** What it said when it was ready. */
  ready: string
  /** One question, one answer, over IPC. */
  ask<Answer>(question: object): Promise<Answer>
  stop(): Promise<void>
}

/** Starts one of our programs and resolves when it says `{ ready }`; it leaves when we do. BENCH_PROFILE: folder for CPU profiles. */
export function childProgram(entry: string, env: NodeJS.ProcessEnv): Promise<ChildProgram> {
  const profile = process.env.BENCH_PROFILE
  const args = [
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
    ...programArgs(entry),
  ]
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${String(code)}`)))
    child.once('message', ({ ready }: { ready: string }) => resolve(programOf(child, ready)))
  })
}

function programOf(child: ChildProcess, ready: string): ChildProgram {
  let asked = 0
  return {
    pid: child.pid ?? 0,
    ready,
    ask: <Answer>(question: object) => {
      const number = ++asked
      return new Promise<Answer>((resolve, reject) => {
        const gone = () => reject(new Error(`${child.spawnargs.at(-1)} is gone`))
        const listen = (message: { number: number }) => {
          if (message.number !== number) return
          child.off('message', listen)
          child.off('exit', gone)
          resolve(message as Answer)
        }
        child.on('message', listen)
        child.once('exit', gone)
        child.send({ ...question, number })
      })
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'

export type WorkerProcess = { child: ChildProcess; lastCheckpoint: string; isGone: boolean }

/** Asked at every checkpoint of a started worker; false kills it there. */
export type Judge = (checkpoint: string, worker: WorkerProcess) => boolean

export type Pool = {
  running: () => WorkerProcess[]
  start: () => Promise<WorkerProcess>
  kill: (worker: WorkerProcess) => void
  judgeBy: (judge: Judge) => void
  /** Sets the clock of every worker forward, of later ones too. */
  shift: (ms: number) => void
  close: () => Promise<void>
}

/** Real worker processes, some booted ahead, so that one that is killed is replaced at once. */
export function createPool({
  env,
  ahead,
  log,
}: {
  env: NodeJS.ProcessEnv
  ahead: number
  log: (line: string) => void
}): Pool {
  const standby: Promise<WorkerProcess>[] = []
  let started: WorkerProcess[] = []
  let judge: Judge = () => true
  let isClosing = false
  let shiftedMs = 0

  const boot = () =>
    new Promise<WorkerProcess>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [
          '--no-warnings',
          '--conditions=production',
          'scripts/run.mjs',
          'scripts/chaos/workerProcess.ts',
        ],
        {
          env,
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        },
      )
      const worker: WorkerProcess = { child, lastCheckpoint: '', isGone: false }
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => log(`[${child.pid}] ${String(chunk).trimEnd()}`))
      child.on('message', (message) => {
        if (message === 'ready') return resolve(worker)
        const { checkpoint, number } = message as { checkpoint: string; number: number }
        worker.lastCheckpoint = checkpoint
        if (judge(checkpoint, worker)) child.send(number, () => undefined)
        else kill(worker)
      })
      child.on('exit', (code) => {
        worker.isGone = true
        started = started.filter((each) => each !== worker)
        reject(new Error(`a worker ended before it was ready (${String(code)})`))
      })
    })

  const refill = () => {
    while (!isClosing && standby.length < ahead) {
      const booting = boot()
      booting.catch(() => undefined)
      standby.push(booting)
    }
  }

  const kill = (worker: WorkerProcess) => {
    worker.isGone = true
    started = started.filter((each) => each !== worker)
    worker.child.kill('SIGKILL')
  }

  refill()
  return {
    running: () => started,
    start: async () => {
      let worker = await (standby.shift() ?? boot())
      // Died while it waited its turn; that is no part of the test.
      while (worker.isGone || !worker.child.connected) worker = await boot()
      refill()
      if (shiftedMs > 0) worker.child.send({ shiftMs: shiftedMs }, () => undefined)
      worker.child.send('start', () => undefined)
      started.push(worker)
      return worker
    },
    kill,
    shift: (ms) => {
      shiftedMs += ms
      for (const { child } of started) child.send({ shiftMs: ms }, () => undefined)
    },
    judgeBy: (next) => {
      judge = next
    },
    close: async () => {
      isClosing = true
      const waiting = await Promise.allSettled(standby)
      const all = [
        ...started,
        ...waiting.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
      ]
      for (const worker of all) worker.child.kill('SIGKILL')
    },
  }
}

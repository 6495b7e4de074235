export type Timers = ReturnType<typeof createTimers>

type Waiting = { ms: number; since: number; start: () => void; skip: () => void }

/** Work after an answer, of which one can wait for the end; `forward` brings it nearer, as the clock does. */
export const createTimers = (log: (message: string) => void) => {
  const waiting = new Map<NodeJS.Timeout, Waiting>()
  const running = new Set<Promise<void>>()
  let closed = false
  const clear = () => {
    for (const [timer, { skip }] of waiting) {
      clearTimeout(timer)
      skip()
    }
    waiting.clear()
  }
  const wait = (work: Omit<Waiting, 'since'>) => {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      work.start()
    }, work.ms)
    waiting.set(timer, { ...work, since: Date.now() })
  }
  return {
    later: (ms: number, run: () => Promise<void>) => {
      if (closed) return
      const task = new Promise<void>((resolve) => {
        const start = () => {
          run().then(resolve, (error: unknown) => {
            log(`sandbox: ${String(error)}`)
            resolve()
          })
        }
        wait({ ms, start, skip: resolve })
      })
      running.add(task)
      void task.then(() => running.delete(task))
    },
    forward: (ms: number) => {
      for (const [timer, work] of [...waiting]) {
        clearTimeout(timer)
        waiting.delete(timer)
        wait({ ...work, ms: Math.max(0, work.ms - (Date.now() - work.since) - ms) })
      }
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running)
    },
    clear,
    closed: () => closed,
    close: () => {
      closed = true
      clear()
    },
  }
}

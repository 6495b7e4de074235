export type Timers = ReturnType<typeof createTimers>

/** Work after an answer, of which one can wait for the end. */
export const createTimers = (log: (message: string) => void) => {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  const running = new Set<Promise<void>>()
  let closed = false
  const clear = () => {
    for (const [timer, skip] of waiting) {
      clearTimeout(timer)
      skip()
    }
    waiting.clear()
  }
  return {
    later: (ms: number, run: () => Promise<void>) => {
      if (closed) return
      const task = new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(timer)
          run().then(resolve, (error: unknown) => {
            log(`sandbox: ${String(error)}`)
            resolve()
          })
        }, ms)
        waiting.set(timer, resolve)
      })
      running.add(task)
      void task.then(() => running.delete(task))
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

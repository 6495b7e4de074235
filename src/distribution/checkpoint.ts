/**
 * A place where the chaos test may kill this process. Without GONGMEI_CHECKPOINTS it is nothing; with it,
 * and only under NODE_ENV=test, the parent process is told the name and answers "go on" or kills.
 */
export async function checkpoint(name: string): Promise<void> {
  if (process.env.GONGMEI_CHECKPOINTS !== 'ipc' || process.env.NODE_ENV !== 'test' || !process.send)
    return
  const number = ++asked
  const answered = new Promise<void>((resolve) => {
    const listen = (message: unknown) => {
      if (message !== number) return
      process.off('message', listen)
      resolve()
    }
    process.on('message', listen)
  })
  process.send({ checkpoint: name, number })
  await answered
}

let asked = 0

import { setTimeout as wait } from 'node:timers/promises'

type Pool = {
  /** Claims at most `limit` and gives what it began; a claim that finds nothing is one read. */
  begin: (limit: number) => Promise<Promise<void>[]>
  atOnce: number
  idleMs: number
  signal: AbortSignal
  failed: (error: unknown) => void
}

/** Keeps at most `atOnce` under way until the signal; resolves when nothing is under way any more. */
export async function runPool({ begin, atOnce, idleMs, signal, failed }: Pool): Promise<void> {
  const running = new Set<Promise<void>>()
  while (!signal.aborted) {
    const limit = atOnce - running.size
    const begun =
      limit > 0
        ? await begin(limit).catch((error: unknown) => {
            failed(error)
            return []
          })
        : []
    for (const each of begun) {
      const ended: Promise<void> = each.catch(failed).finally(() => running.delete(ended))
      running.add(ended)
    }
    // Jitter, so that several workers do not ask in step.
    const rest = wait(idleMs * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => {})
    await (limit > begun.length ? rest : Promise.race([rest, ...running]))
  }
  await Promise.all(running)
}

/** Answers to anonymous readers, kept for moments. Purged whole on any change this process makes. */
export type CachedAnswer = {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
  gzipped?: Buffer
  storedAt: number
}

// Another web process learns of a change through the database only; readers there wait this long at the most.
const freshMs = 3_000
const maxEntries = 500
const maxBytes = 512 * 1024

const entries = new Map<string, CachedAnswer>()
let generation = 0

export const purgePages = (): void => {
  entries.clear()
  generation += 1
}

/** Taken before rendering: an answer begun before a purge must not be stored after it. */
export const cacheGeneration = (): number => generation

export function cachedAnswer(key: string, now: number): CachedAnswer | undefined {
  const entry = entries.get(key)
  return entry && now - entry.storedAt < freshMs ? entry : undefined
}

export function storeAnswer(key: string, answer: CachedAnswer, begun: number): void {
  if (begun !== generation || answer.body.length > maxBytes) return
  if (entries.size >= maxEntries) entries.delete(entries.keys().next().value as string)
  entries.set(key, answer)
}

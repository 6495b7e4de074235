type Kept<Value> = { at: number; value: Promise<Value> }

/** More keys than this are more than a crowd asks about; then everything is read anew. */
const mostKept = 2_000

/**
 * What thousands ask for at the same time, read once. A change is seen within `keptMs` by the wall clock; the promise is
 * kept, so whoever asks meanwhile waits for the same answer, and a failure is not kept.
 * @returns `read(owner, key, readAnew)`: what is kept belongs to the owner, usually a Payload, and goes with it; `forget(owner)`
 *   for whoever changes what was read in this process: other processes see it within `keptMs`
 */
export function keepBriefly<Value>(keptMs: number) {
  const owners = new WeakMap<object, Map<string, Kept<Value>>>()
  const read = (owner: object, key: string, readAnew: () => Promise<Value>): Promise<Value> => {
    const known = owners.get(owner) ?? new Map<string, Kept<Value>>()
    owners.set(owner, known)
    const hit = known.get(key)
    if (hit && Date.now() - hit.at < keptMs) return hit.value
    if (known.size >= mostKept) known.clear()
    const value = readAnew()
    known.set(key, { at: Date.now(), value })
    value.catch(() => known.delete(key))
    return value
  }
  const forget = (owner: object) => void owners.delete(owner)
  return { read, forget }
}

type Reading = {
  /** Ids the whole reading listed. */
  seen: readonly string[]
  /** How many there are, as the channel says now; undefined where it says nothing. */
  total?: number
  /** What is here and not gone, from before the reading began. */
  known: readonly string[]
  /** What the whole reading before had not listed. */
  missedBefore: readonly string[]
}

/**
 * What a whole reading proves to be gone, and what the next one has to confirm. A list that is shorter than it says it is
 * proves nothing; one that says nothing of its length, or is empty, has to say the same twice. Pure.
 */
export function missingAfter({ seen, total, known, missedBefore }: Reading): {
  gone: string[]
  missing: string[]
} {
  const listed = new Set(seen)
  const absent = known.filter((id) => !listed.has(id))
  const isShort = total !== undefined && listed.size < total
  const isSilent = total === undefined && listed.size === 0
  if (isShort || isSilent) return { gone: [], missing: [] }
  if (total !== undefined && listed.size > 0) return { gone: absent, missing: [] }
  return {
    gone: absent.filter((id) => missedBefore.includes(id)),
    missing: absent.filter((id) => !missedBefore.includes(id)),
  }
}

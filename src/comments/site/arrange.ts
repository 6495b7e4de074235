/** A shown comment, as far as its place is concerned. */
export type Placed = { id: string; parent?: string; isElected: boolean; saidAt: string }

export type Thread = { id: string; answers: string[]; isOrphan: boolean }

/**
 * Threads of one level: elected ones first, then the newest; answers below in the order they came. What answers something
 * that nobody sees any more stands for itself, so that nothing shown is lost.
 */
export function arrange(rows: readonly Placed[]): Thread[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const threads = new Map<string, Placed[]>()
  for (const row of rows) {
    const root = rootOf(row, byId)
    const answers = threads.get(root) ?? []
    if (root !== row.id) answers.push(row)
    threads.set(root, answers)
  }
  return [...threads]
    .map(([id, answers]) => ({ row: byId.get(id) as Placed, answers }))
    .sort(
      (a, b) =>
        Number(b.row.isElected) - Number(a.row.isElected) ||
        b.row.saidAt.localeCompare(a.row.saidAt) ||
        b.row.id.localeCompare(a.row.id),
    )
    .map(({ row, answers }) => ({
      id: row.id,
      isOrphan: row.parent !== undefined,
      answers: answers.sort((a, b) => a.saidAt.localeCompare(b.saidAt)).map(({ id }) => id),
    }))
}

/** A platform's answers to answers lead up to where they began; a circle, which none should be, ends. */
function rootOf(row: Placed, byId: ReadonlyMap<string, Placed>): string {
  const seen = new Set<string>()
  let at = row
  while (at.parent !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    const above = byId.get(at.parent)
    if (!above) break
    at = above
  }
  // In a circle everybody is their own beginning.
  return at.parent !== undefined && byId.has(at.parent) ? row.id : at.id
}

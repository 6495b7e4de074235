type Judge = { id: string; categories: readonly string[] }
type Work = { id: string; category: string }

export type Assigning = {
  judges: readonly Judge[]
  works: readonly Work[]
  /** Judges a work; fewer when fewer are free. */
  needed: number
  /** Why a judge must not get a work. */
  conflict: (judge: string, work: string) => string | undefined
  /** Lists that are there already, for a later addition. */
  load?: ReadonlyMap<string, number>
}

export type Assigned = {
  assigned: { judge: string; work: string }[]
  excluded: { judge: string; work: string; reason: string }[]
  /** Works that got fewer judges than needed. */
  short: { work: string; missing: number }[]
}

/** Who judges what: only their categories, nobody in conflict, the shortest lists first. */
export function assignJudges({ judges, works, needed, conflict, load }: Assigning): Assigned {
  const lists = new Map(judges.map(({ id }) => [id, load?.get(id) ?? 0]))
  const result: Assigned = { assigned: [], excluded: [], short: [] }
  for (const work of works) {
    const fitting = judges.filter(
      ({ categories }) => categories.length === 0 || categories.includes(work.category),
    )
    const free: string[] = []
    for (const { id } of fitting) {
      const reason = conflict(id, work.id)
      if (reason) result.excluded.push({ judge: id, work: work.id, reason })
      else free.push(id)
    }
    const chosen = free
      .toSorted((a, b) => (lists.get(a) ?? 0) - (lists.get(b) ?? 0))
      .slice(0, needed)
    for (const judge of chosen) {
      lists.set(judge, (lists.get(judge) ?? 0) + 1)
      result.assigned.push({ judge, work: work.id })
    }
    if (chosen.length < needed)
      result.short.push({ work: work.id, missing: needed - chosen.length })
  }
  return result
}

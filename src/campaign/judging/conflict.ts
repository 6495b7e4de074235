import { sameId } from '@/access/scope'

export type JudgeFacts = { name?: string | null; organization?: unknown; avoid?: readonly string[] }
export type WorkFacts = {
  union?: unknown
  recommender?: unknown
  authors: readonly string[]
  teacher?: string | null
  /** Names of the unions above, for what a judge declared. */
  units: readonly string[]
}

/** Why this judge may not see this work: own unit, own work, or what they declared. */
export function conflictOf(judge: JudgeFacts, work: WorkFacts): string | undefined {
  if ([work.union, work.recommender].some((unit) => sameId(unit, judge.organization)))
    return '与作者同一单位'
  const people = [...work.authors, ...(work.teacher ? [work.teacher] : [])]
  if (judge.name && people.some((name) => name === judge.name)) return '本人作品或指导作品'
  const declared = (judge.avoid ?? []).filter((word) => word.trim() !== '')
  if (people.some((name) => declared.includes(name))) return '评委申报的亲友、师生'
  if (work.units.some((unit) => declared.includes(unit))) return '评委申报的关联单位'
  return undefined
}

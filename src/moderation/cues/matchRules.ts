import type { Squeezed } from '../normalise/squeeze'
import { TOUCHING } from '../normalise/squeeze'
import type { CueHit, CueHits } from './compileCues'
import type { CueRule } from './cueSet'
import { hitsWithin, LONGEST_WORD } from './hitsWithin'

export type RuleMatch = { rule: CueRule; start: number; end: number }

const NEAR = 4

type Matching = { rules: readonly CueRule[]; hits: CueHits; squeezed: Squeezed }

/** The rules that hold, each with its first match; offsets in the squeezed text. */
export function matchRules({ rules, hits, squeezed }: Matching): RuleMatch[] {
  const matches: RuleMatch[] = []
  if (hits.size === 0) return matches
  for (const rule of rules) {
    if (!rule.sequence.every((name) => hits.has(name))) continue
    const found = rule.isLoose
      ? (inOrder({ rule, sequence: rule.sequence, hits, squeezed }) ??
        inOrder({ rule, sequence: [...rule.sequence].reverse(), hits, squeezed }))
      : inOrder({ rule, sequence: rule.sequence, hits, squeezed })
    if (found) matches.push({ rule, ...found })
  }
  return matches
}

type Ordering = Omit<Matching, 'rules'> & { rule: CueRule; sequence: readonly string[] }

function inOrder({ rule, sequence, hits, squeezed }: Ordering): CueHit | undefined {
  const [first = '', ...rest] = sequence
  for (const begin of hits.get(first) ?? []) {
    const end = follow({ rule, sequence: rest, hits, squeezed, after: begin })
    if (end === undefined) continue
    const found = { start: begin.start, end }
    if (rule.isWholeClause && !isWholeClause(squeezed, found)) continue
    if (!isDenied(rule, hits, found)) return found
  }
  return undefined
}

function follow(asked: Ordering & { after: CueHit }): number | undefined {
  const { rule, sequence, hits, squeezed, after } = asked
  const [next, ...rest] = sequence
  if (next === undefined) return after.end
  const reach = after.end + (rule.gap ?? NEAR)
  for (const hit of hitsWithin(hits.get(next) ?? [], after.end, reach)) {
    const isApart = squeezed.clauses[hit.start] !== squeezed.clauses[after.start]
    if (rule.isOneClause && isApart) continue
    const end = follow({ ...asked, sequence: rest, after: hit })
    if (end !== undefined) return end
  }
  return undefined
}

const isWholeClause = ({ text, gaps }: Squeezed, { start, end }: CueHit): boolean =>
  gaps[start] !== TOUCHING && (end === text.length || gaps[end] !== TOUCHING)

function isDenied(rule: CueRule, hits: CueHits, { start, end }: CueHit): boolean {
  return (rule.unless ?? []).some((name) => {
    for (const hit of hitsWithin(hits.get(name) ?? [], start - 2 - LONGEST_WORD, end + 2))
      if (hit.end >= start - 2) return true
    return false
  })
}

import type { Kind, Rule } from './state'

export type Hit = Rule & { start: number; end: number }
export type Judged = { decision: 'pass' | 'review' | 'block'; hits: Hit[] }

/** Words, and nothing else: what a text says is not understood here. */
export const judge = (text: string, rules: readonly Rule[]): Judged => {
  const hits = rules.flatMap((rule) => {
    const start = text.indexOf(rule.word)
    return start < 0 ? [] : [{ ...rule, start, end: start + rule.word.length }]
  })
  if (hits.length === 0) return { decision: 'pass', hits }
  return { decision: hits.some(({ sure }) => sure) ? 'block' : 'review', hits }
}

export const kindsOf = ({ hits }: Judged): Kind[] => [...new Set(hits.map(({ kind }) => kind))]

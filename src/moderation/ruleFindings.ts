import type { Context } from './context'
import { matchRules } from './cues/matchRules'
import type { Finding } from './finding'
import { VIOLATIONS, type Violation } from './vocabulary'
import { violationFinding } from './violationFinding'

type Asked = { context: Context; phase: string; labels: readonly Violation[] }

/** What the rules of the shipped words say about these violations. */
export function ruleFindings({ context, phase, labels }: Asked): Finding[] {
  const rules = context.knowledge.cues.rulesOf(labels)
  const [squeezed, hits] = [context.reading.squeezed(), context.reading.hits()]
  return matchRules({ rules, hits, squeezed }).map(({ rule, start, end }) =>
    violationFinding({
      original: context.text,
      mapped: squeezed,
      from: start,
      to: end,
      label: violationOf(rule.label),
      confidence: rule.confidence,
      phase,
      source: rule.id,
    }),
  )
}

function violationOf(label: string): Violation {
  const known = VIOLATIONS.find((violation) => violation === label)
  if (!known) throw new Error(`no violation is called ${label}`)
  return known
}

import type { Phase } from '../context'
import { ruleFindings } from '../ruleFindings'

const LABELS = ['rumour-unverified', 'copyright'] as const

/** Hearsay to be checked, and claims to a work: both are for a person, neither is deleted. */
export const claims: Phase = {
  name: 'claims',
  run: (context) => ruleFindings({ context, phase: 'claims', labels: LABELS }),
}

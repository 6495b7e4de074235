import type { Phase } from '../context'
import { judgeIntent } from '../intent/judgeIntent'
import { ruleFindings } from '../ruleFindings'
import { judgeUnwanted } from '../unwanted/judgeUnwanted'
import { saysTooLittle } from '../unwanted/saysTooLittle'
import { modelFinding } from '../unwanted/modelFinding'

const LABELS = ['rumour-unverified', 'copyright'] as const
/** From here the model may say what the words did not. */
const LIKELY = 0.4

/** Hearsay to be checked, and claims to a work: both are for a person, neither is deleted. */
export const claims: Phase = {
  name: 'claims',
  run: (context) => {
    const named = ruleFindings({ context, phase: 'claims', labels: LABELS })
    if (named.length > 0) return named
    // Who praises tells what they heard as well.
    if (saysTooLittle(context) || judgeIntent(context).intent === 'praise') return []
    const likely = judgeUnwanted(context)
    return LABELS.filter((label) => likely[label] >= LIKELY).map((label) =>
      modelFinding({ context, label, probability: likely[label], phase: 'claims' }),
    )
  },
}

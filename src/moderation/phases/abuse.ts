import { judgeAbuse } from '../abuse/judgeAbuse'
import type { Phase } from '../context'
import type { Finding } from '../finding'
import { ruleFindings } from '../ruleFindings'

/** Insults at persons: by the words, else by the model, which sees the tone of a whole comment and no single word. */
export const abuse: Phase = {
  name: 'abuse',
  run: (context) => {
    const named = ruleFindings({ context, phase: 'abuse', labels: ['abuse'] })
    if (named.length > 0) return named
    const probability = judgeAbuse(context)
    if (probability < 0.5) return []
    const { text } = context
    const found: Finding = {
      axis: 'violation',
      label: 'abuse',
      confidence: probability,
      phase: 'abuse',
      source: 'model',
      text,
      start: 0,
      end: text.length,
    }
    return [found]
  },
}

import type { Phase } from '../context'
import { judgeSentiment } from '../sentiment/judgeSentiment'

/** How it is said. Never a reason to hide anything: decide does not look at it. */
export const sentiment: Phase = {
  name: 'sentiment',
  run: (context) => {
    const { sentiment: label, score, confidence, why } = judgeSentiment(context)
    const { text } = context
    return [
      {
        axis: 'sentiment',
        label,
        // Away from nothing, which no tone is.
        score: (Math.sign(score) * Math.ceil(Math.abs(score) * 1000)) / 1000,
        confidence: Number(confidence.toFixed(3)),
        phase: 'sentiment',
        source: ['model', ...why].join(' + '),
        text,
        start: 0,
        end: text.length,
      },
    ]
  },
}

import type { Phase } from '../context'
import { judgeIntent } from '../intent/judgeIntent'
import { originalSpan } from '../normalise/mappedText'

/** What the author wants; independent of how it is said. */
export const intent: Phase = {
  name: 'intent',
  run: (context) => {
    const { intent: label, confidence, match } = judgeIntent(context)
    const span = match
      ? originalSpan({ mapped: context.reading.squeezed(), from: match.start, to: match.end })
      : { start: 0, end: context.text.length }
    return [
      {
        axis: 'intent',
        label,
        confidence,
        phase: 'intent',
        ...(match && { source: match.rule.id }),
        text: context.text.slice(span.start, span.end),
        ...span,
      },
    ]
  },
}

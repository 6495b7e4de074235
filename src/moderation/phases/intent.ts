import type { Phase } from '../context'
import { judgeIntent } from '../intent/judgeIntent'
import { originalSpan } from '../normalise/mappedText'

const OFFERED: readonly string[] = ['ad', 'fraud', 'illegal', 'spam', 'link']

const GUESS = 0.6

/** What the author wants; independent of how it is said. */
export const intent: Phase = {
  name: 'intent',
  run: (context) => {
    const { intent, confidence, match } = judgeIntent(context)
    const has = (labels: readonly string[]) =>
      context.findings.some(({ label }) => labels.includes(label))
    // Who offers something wants nothing of the house, and a number alone asks nothing, unless words say so; a plea is heard in any case.
    const isGuess = has(OFFERED) || (has(['privacy']) && confidence < GUESS)
    const label = isGuess && !match && intent !== 'appeal' ? 'none' : intent
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

import type { Phase } from '../context'
import { GUESS } from '../intent/isHeard'
import { judgeIntent } from '../intent/judgeIntent'
import { originalSpan } from '../normalise/mappedText'

/** Who offers something seldom wants anything of the house, and a number alone asks nothing. */
const SILENT: readonly string[] = ['ad', 'fraud', 'illegal', 'link', 'privacy']

/** What the author wants; independent of how it is said. */
export const intent: Phase = {
  name: 'intent',
  run: (context) => {
    const { intent, confidence, match } = judgeIntent(context)
    const isGuess = !match && confidence < GUESS && intent !== 'appeal'
    const isSilent = isGuess && context.findings.some(({ label }) => SILENT.includes(label))
    const label = isSilent ? 'none' : intent
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

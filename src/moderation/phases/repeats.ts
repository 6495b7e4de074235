import type { Context, Phase } from '../context'
import type { Finding } from '../finding'
import { fold } from '../normalise/fold'
import { squeeze } from '../normalise/squeeze'
import { repeatedUnit } from '../spam/repeatedUnit'

/** The same from the same author within this is one comment and its echo. */
const ECHO_MINUTES = 60
/** So many people do not say the same sentence by chance. */
const CHORUS = 2
/** Below this everybody says the same: 加油, 已转. */
const SENTENCE = 8

/** Exact repeats of what was said lately, and one sentence over and over within a comment. */
export const repeats: Phase = {
  name: 'repeats',
  run: (context) => {
    if (repeatedUnit(context.reading.squeezed())) return [spam(context, 0.8, 'repeated-within')]
    const own = context.reading.squeezed().text
    const same = context.recent.filter(({ text }) => squeeze(fold(text)).text === own)
    const echo = same.some(
      ({ author, at }) =>
        author !== undefined &&
        author === context.author.id &&
        context.now.getTime() - at.getTime() < ECHO_MINUTES * 60_000,
    )
    if (echo) return [spam(context, 0.95, 'echo')]
    return own.length >= SENTENCE && same.length >= CHORUS ? [spam(context, 0.7, 'chorus')] : []
  },
}

function spam({ text }: Context, confidence: number, source: string): Finding {
  return {
    axis: 'violation',
    label: 'spam',
    confidence,
    phase: 'repeats',
    source,
    text,
    start: 0,
    end: text.length,
  }
}

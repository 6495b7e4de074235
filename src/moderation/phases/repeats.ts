import { HELD } from '../certainty'
import type { Context, Phase } from '../context'
import type { Finding } from '../finding'
import { fold } from '../normalise/fold'
import { squeeze } from '../normalise/squeeze'
import { mayNeedHelp } from '../intent/mayNeedHelp'
import { isFlood } from '../spam/isFlood'
import { isFlags } from '../spam/isFlags'
import { mashOf } from '../spam/mashOf'
import { isSenseless } from '../spam/isSenseless'

/** The same from the same author within this is one comment and its echo. */
const ECHO_MINUTES = 60
/** So many people do not say the same sentence by chance. */
const CHORUS = 2
/** Below this everybody says the same: 加油, 已转. */
const SENTENCE = 8
const WORDS = /\p{Script=Han}/u

/**
 * Exact repeats of what was said lately, and one sentence over and over within a comment. A chorus that wants
 * something makes it weigh more and is no spam, and its echo is held, never refused.
 */
export const repeats: Phase = {
  name: 'repeats',
  run: (context) => {
    const { text } = context.reading.written()
    // Words said over and over may be what somebody could not say loudly enough: 救命, 讨薪.
    const isSaid = mayNeedHelp(context) || WORDS.test(text)
    if (isFlood(text) && !isFlags(context.text))
      return [spam(context, isSaid ? HELD : 0.8, 'repeated-within')]
    const mash = mashOf(text)
    if (mash) return [spam(context, mash === 'rows' ? 0.75 : HELD, 'mash')]
    if (isSenseless(context)) return [spam(context, HELD, 'model')]
    const own = context.reading.squeezed().text
    const same = context.recent.filter(({ text }) => squeeze(fold(text)).text === own)
    if (same.length === 0) return []
    const echo = same.some(
      ({ author, at }) =>
        author !== undefined &&
        author === context.author.id &&
        context.now.getTime() - at.getTime() < ECHO_MINUTES * 60_000,
    )
    if (echo) return [spam(context, mayNeedHelp(context) ? HELD : 0.95, 'echo')]
    const isChorus = own.length >= SENTENCE && same.length >= CHORUS && !mayNeedHelp(context)
    return isChorus ? [spam(context, 0.7, 'chorus')] : []
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

import { decide } from '@/moderation/decide'
import type { Verdict } from '@/moderation/decide'
import type { Finding } from '@/moderation/finding'
import { fold } from '@/moderation/normalise/fold'
import type { Span } from '@/moderation/normalise/mappedText'
import { originalSpan } from '@/moderation/normalise/mappedText'
import { squeeze } from '@/moderation/normalise/squeeze'
import { buildAutomaton } from '@/moderation/words/automaton'

/** The table whose words are let through wherever the shipped basics stop them; every other table has its own list. */
export const LET_THROUGH = '放行'

/** Where words let through stand in a text, in its own offsets. */
export type Passes = (text: string) => Span[]

/** What words can be wrong about. Personal data, rumours and claims are looked at whatever words stand around them. */
const PHASES = ['adsAndLinks', 'abuse']

/** Once a version of the table. Pure. */
export function passesOf(words: readonly string[]): Passes {
  const automaton = buildAutomaton(words.map((word) => squeeze(fold(word)).text))
  return (text) => {
    const mapped = squeeze(fold(text))
    const spans: Span[] = []
    automaton.scan(mapped.text, (_, from, to) => spans.push(originalSpan({ mapped, from, to })))
    return spans
  }
}

type Letting = {
  verdict: Verdict
  text: string
  passes?: Passes
  /** The same comment with another text. */
  judge: (text: string) => Verdict
}

/**
 * The verdict without what rests on words that are let through. A phase tells the first thing it finds: so the text is judged
 * again with those words blotted out, and what stands beside them is found all the same. Pure.
 */
export function letThrough({ verdict, text, passes, judge }: Letting): Verdict {
  if (!passes || !verdict.reasons.some(isAboutWords)) return verdict
  const spans = passes(text)
  if (spans.length === 0) return verdict
  const without = judge(blotted(text, spans))
  // Who was taken for a trader wants nothing; without the offer their wish may be heard.
  const isSilenced = verdict.intent === 'none' && without.intent !== 'none'
  const others = verdict.reasons.filter(
    (reason) => !isAboutWords(reason) && !(isSilenced && reason.axis === 'intent'),
  )
  // A phase that failed over what is left marks the comment as any other: nothing passes because something failed.
  const isNewMark = (one: Finding) =>
    one.axis === 'mark' &&
    !others.some(({ phase, label }) => phase === one.phase && label === one.label)
  const beside = without.reasons.filter(
    (one) => isAboutWords(one) || isNewMark(one) || (isSilenced && one.axis === 'intent'),
  )
  return decide([
    ...others,
    ...beside.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) })),
  ])
}

/** A stop is nobody's word, and keeps every other character where it was. */
const blotted = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (all, { start, end }) => all.slice(0, start) + '。'.repeat(end - start) + all.slice(end),
    text,
  )

const isAboutWords = ({ axis, phase }: Finding) => axis === 'violation' && PHASES.includes(phase)

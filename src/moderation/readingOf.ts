import type { Reading } from './context'
import type { Cues } from './cues/compileCues'
import { fold } from './normalise/fold'
import { squeeze } from './normalise/squeeze'

/** The forms of one text, each made on first asking. */
export function readingOf({ text, cues }: { text: string; cues: Cues }): Reading {
  const folded = once(() => fold(text))
  const squeezed = once(() => squeeze(folded()))
  return { folded, squeezed, hits: once(() => cues.read(squeezed())) }
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => (made ??= { value: make() }).value
}

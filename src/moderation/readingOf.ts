import type { Reading } from './context'
import type { Cues } from './cues/compileCues'
import { hashGrams } from './model/hashGrams'
import { findLinks } from './links/findLinks'
import { modelText } from './model/modelText'
import { fold } from './normalise/fold'
import { squeeze } from './normalise/squeeze'
import { undoPattern } from './normalise/undoPattern'
import { findPersonal } from './personal/findPersonal'
import { readTones } from './sentiment/readTones'

/** The forms of one text, each made on first asking. */
export function readingOf({ text, cues }: { text: string; cues: Cues }): Reading {
  const written = once(() => fold(text))
  const folded = once(() => undoPattern(written()))
  const squeezed = once(() => squeeze(folded()))
  const hits = once(() => cues.read(squeezed()))
  return {
    written,
    folded,
    squeezed,
    hits,
    personal: once(() => findPersonal(folded().text)),
    links: once(() => findLinks(folded().text)),
    tones: once(() => readTones({ hits: hits(), squeezed: squeezed() })),
    // A copy: the next text is hashed into the same scratch.
    grams: once(() => hashGrams(modelText(folded().text)).slice()),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => (made ??= { value: make() }).value
}

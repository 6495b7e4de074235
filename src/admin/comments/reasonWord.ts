import type { Words } from '../words/wordsIn'
import { labelWord } from './commentLook'
import type { QueueRow } from './deskTypes'

/** `广告 · adsAndLinks · 92%`: what, found by which phase, how sure. */
export const reasonWord = (word: Words, reason: QueueRow['reasons'][number]): string =>
  `${labelWord(word, reason.axis, reason.label)} · ${word('cmBy', {
    phase: labelWord(word, 'phase', reason.phase),
    percent: Math.round(reason.confidence * 100),
  })}`

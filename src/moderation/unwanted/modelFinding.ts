import type { Context } from '../context'
import type { Finding } from '../finding'
import type { Violation } from '../vocabulary'

/** Sure enough to refuse by itself; below it holds. */
const SURE = 0.9
const REFUSED = 0.75
const HELD = 0.69
/** What is told at all is looked at by a person. */
const TOLD = 0.5

type Given = { context: Context; label: Violation; probability: number; phase: string }

/** What the model says of a whole comment: no words to point at. */
export const modelFinding = ({ context: { text }, label, probability, phase }: Given): Finding => ({
  axis: 'violation',
  label,
  confidence: probability >= SURE ? REFUSED : Math.max(TOLD, Math.min(probability, HELD)),
  phase,
  source: 'model',
  text,
  start: 0,
  end: text.length,
})

import { COUNTS, HELD } from '../certainty'
import type { Context } from '../context'
import type { Finding } from '../finding'
import type { Violation } from '../vocabulary'

type Given = { context: Context; label: Violation; probability: number; phase: string }

/** What the model says of a whole comment: no words to point at, so it refuses nobody, and a person looks. */
export const modelFinding = ({ context: { text }, label, probability, phase }: Given): Finding => ({
  axis: 'violation',
  label,
  confidence: Math.max(COUNTS, Math.min(probability, HELD)),
  phase,
  source: 'model',
  text,
  start: 0,
  end: text.length,
})

import type { Finding } from './finding'
import type { MappedText } from './normalise/mappedText'
import { originalSpan } from './normalise/mappedText'
import type { Violation } from './vocabulary'

type Found = {
  original: string
  /** The form the offsets are of. */
  mapped: MappedText
  from: number
  to: number
  label: Violation
  confidence: number
  phase: string
  source?: string
  level?: 'block' | 'hold'
}

/** A finding in the original text from one in a form of it. */
export function violationFinding({ original, mapped, from, to, ...rest }: Found): Finding {
  const { start, end } = originalSpan({ mapped, from, to })
  return { axis: 'violation', ...rest, text: original.slice(start, end), start, end }
}

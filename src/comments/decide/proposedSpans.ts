import type { Span } from './command'
import type { CommentRow } from './verdictColumns'

/** What the machine took for personal data and is still to be read in the text as it is shown. */
export function proposedSpans({ text, machine }: Pick<CommentRow, 'text' | 'machine'>): Span[] {
  return (machine?.reasons ?? [])
    .filter(({ axis, label }) => axis === 'violation' && label === 'privacy')
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
}

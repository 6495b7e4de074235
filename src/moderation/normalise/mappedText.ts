/**
 * A text made from another one, and where each of its characters came from. Offsets are UTF-16 code units, as
 * JavaScript counts them, in the ORIGINAL text.
 */
export type MappedText = {
  text: string
  /** `starts[i]`: where the character at `i` began in the original. */
  starts: readonly number[]
  /** `ends[i]`: where it ended, exclusive. */
  ends: readonly number[]
}

export type Span = { start: number; end: number }

/** The stretch of the original that `[from, to)` of the mapped text was read from. */
export function originalSpan({ mapped, from, to }: { mapped: MappedText } & Range): Span {
  if (to <= from) return { start: mapped.starts[from] ?? 0, end: mapped.starts[from] ?? 0 }
  return { start: mapped.starts[from] ?? 0, end: mapped.ends[to - 1] ?? 0 }
}

type Range = { from: number; to: number }

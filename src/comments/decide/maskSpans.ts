import type { Span } from './command'

/**
 * Stars over stretches of a text; its length and so every other offset stays. Phone numbers keep 3 + 4 digits, identity
 * numbers 4 + 4, everything else its first character: `138****8000`, `张**`. Stretches beyond the text are cut to it.
 */
export function maskSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((masked, span) => {
    const { start, end } = whole(text, span)
    if (end <= start) return masked
    return masked.slice(0, start) + starred(masked.slice(start, end)) + masked.slice(end)
  }, text)
}

function starred(stretch: string): string {
  if (/^1[3-9]\d{9}$/.test(stretch)) return keep(stretch, 3, 4)
  if (/^\d{17}[\dXx]$/.test(stretch)) return keep(stretch, 4, 4)
  const first = [...stretch][0] ?? ''
  if (first.length === stretch.length) return '*'.repeat(stretch.length)
  return keep(stretch, first.length, 0)
}

const keep = (stretch: string, head: number, tail: number) =>
  stretch.slice(0, head) +
  '*'.repeat(stretch.length - head - tail) +
  stretch.slice(stretch.length - tail)

/** Within the text, and never through the middle of a character. */
function whole(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, text.length))
  const to = Math.max(from, Math.min(end, text.length))
  return {
    start: isLow(text.charCodeAt(from)) && from > 0 ? from - 1 : from,
    end: isLow(text.charCodeAt(to)) ? to + 1 : to,
  }
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

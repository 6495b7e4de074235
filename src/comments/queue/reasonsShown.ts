import type { MachineReason } from '@/comments/decide/verdictColumns'

/** Why the machine said so. With places only where they are sure to be in the text as it is shown. */
export type Reason = {
  axis: string
  label: string
  confidence: number
  phase: string
  source: string | null
  /** What is read there, never what was written under a mask. */
  text: string
  start: number | null
  end: number | null
}

type Showing = { text: string; reasons: readonly MachineReason[] }

/**
 * Findings carry places in the text as it was judged; a person may have masked more of it since. A place is kept where the
 * same words are read there, or moved to where they are read once.
 */
export function reasonsShown({ text, reasons }: Showing): Reason[] {
  return reasons.map((reason) => {
    const place = placeOf({ text, reason })
    return {
      axis: reason.axis,
      label: reason.label,
      confidence: reason.confidence ?? 0,
      phase: reason.phase ?? '',
      source: reason.source ?? null,
      text: place ? text.slice(place.start, place.end) : '',
      start: place?.start ?? null,
      end: place?.end ?? null,
    }
  })
}

function placeOf({ text, reason }: { text: string; reason: MachineReason }) {
  const { start, end, text: found = '' } = reason
  if (end <= start || start < 0) return undefined
  // All of it: a sentence's tone, a mark. Nothing to point at.
  if (start === 0 && end >= text.length) return undefined
  if (end <= text.length && (!found || text.slice(start, end) === found)) return { start, end }
  const at = found ? text.indexOf(found) : -1
  if (at < 0 || text.indexOf(found, at + 1) >= 0) return undefined
  return { start: at, end: at + found.length }
}

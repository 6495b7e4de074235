import type { QueueRow } from './deskTypes'

type Reason = QueueRow['reasons'][number]
export type Stretch = { text: string; reasons: Reason[] }

/** The text in pieces, each with what was found in it; findings may lie over one another. */
export function stretchesOf({ text, reasons }: Pick<QueueRow, 'text' | 'reasons'>): Stretch[] {
  const placed = reasons.filter(
    (reason): reason is Reason & { start: number; end: number } =>
      reason.start !== null && reason.end !== null && reason.end > reason.start,
  )
  const edges = [0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].filter((cut) => cut <= text.length).sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      text: text.slice(start, end),
      reasons: placed.filter((reason) => reason.start < end && start < reason.end),
    }
  })
}

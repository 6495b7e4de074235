import type { RecentComment } from '../../src/moderation/context'
import type { Line } from './readLine'

/** So many lines back repeats are looked for. */
const REMEMBERED = 200

type Remembered = RecentComment & { item?: string }

const lines: Remembered[] = []

/** Lines before this one that it may repeat: of its author, or on its item. A bare text has none and is judged alone. */
export function earlier({ author, item }: Line): readonly RecentComment[] {
  if (author === undefined && item === undefined) return []
  return lines.filter(
    (line) =>
      (item !== undefined && line.item === item) ||
      (author !== undefined && line.author === author),
  )
}

export function remember({ text, author, item }: Line, at: Date): void {
  if (author === undefined && item === undefined) return
  lines.unshift({
    text,
    at,
    ...(author !== undefined && { author }),
    ...(item !== undefined && { item }),
  })
  lines.length = Math.min(lines.length, REMEMBERED)
}

import type { Finding } from '../finding'
import { GUESS, HEARD } from './isHeard'

/** What a trader says in the words of a question: 刷票 is the offer here, and no doubt about a vote. */
const TRADE: readonly string[] = ['ad', 'fraud', 'link']

/** Whether its author wants something of the house, by what was found; words that are the offer itself want nothing. Pure. */
export function wantsSomething(findings: readonly Finding[]): boolean {
  const wish = findings.find((finding) => finding.axis === 'intent')
  if (wish?.axis !== 'intent' || !HEARD.includes(wish.label)) return false
  if (wish.source === undefined) return wish.confidence >= GUESS
  return !findings.some(
    ({ axis, label, start, end }) =>
      axis === 'violation' && TRADE.includes(label) && start < wish.end && wish.start < end,
  )
}

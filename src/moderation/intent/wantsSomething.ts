import type { Finding } from '../finding'
import type { Intent } from '../vocabulary'
import { GUESS, HEARD } from './isHeard'

/** What a trader says in the words of a question: 刷票 is the offer here, and no doubt about a vote. */
const TRADE: readonly string[] = ['ad', 'fraud', 'link']
/** Traders ask as well: 请问有人需要贷款吗. Whether it is one of them `unwanted/offerFindings.ts` knows. */
export const ASKED: readonly Intent[] = ['question', 'suggestion']
const OFFERED: readonly string[] = [...TRADE, 'illegal']

/** Whether its author wants something of the house, by what was found; words that are the offer itself want nothing. Pure. */
export function wantsSomething(findings: readonly Finding[]): boolean {
  const wish = findings.find((finding) => finding.axis === 'intent')
  if (wish?.axis !== 'intent' || !HEARD.includes(wish.label)) return false
  const violations = findings.filter(({ axis }) => axis === 'violation')
  // What the customer refuses by word gives way to words alone.
  const isBlocked = violations.some(({ level }) => level === 'block')
  if (ASKED.includes(wish.label))
    return !isBlocked && !violations.some(({ label }) => OFFERED.includes(label))
  if (wish.source === undefined) return !isBlocked && wish.confidence >= GUESS
  return !violations.some(
    ({ label, start, end }) => TRADE.includes(label) && start < wish.end && wish.start < end,
  )
}

import { normalise } from './normalise'
import { bigrams } from './queryTerms'

type Searched = { title: string; searchText: string; publishedAt: string }

/** A document that holds fewer of the query's character pairs than this is about something else. */
const ENOUGH_PAIRS = 0.6

/**
 * How well an item answers, 0 when it does not. The title counts most, then a whole word in the text,
 * then neighbouring characters; of equals the newer one goes first (less than one point a year).
 */
export function score(
  { title, searchText, publishedAt }: Searched,
  terms: readonly string[],
  now: Date,
): number {
  const head = normalise(title)
  let points = 0
  for (const term of terms) {
    const found = termScore(head, searchText, term)
    if (found === 0) return 0
    points += found
  }
  const years = (now.getTime() - Date.parse(publishedAt)) / 31_536_000_000
  return points + 1 / (1 + Math.max(0, years || 0))
}

function termScore(title: string, text: string, term: string): number {
  if (title.includes(term)) return 100
  if (text.includes(term)) return 30
  const pairs = bigrams(term)
  if (pairs.length < 2) return 0
  const inTitle = pairs.filter((pair) => title.includes(pair)).length / pairs.length
  const inText = pairs.filter((pair) => text.includes(pair)).length / pairs.length
  return inText >= ENOUGH_PAIRS ? 10 * inText + 10 * inTitle : 0
}

import { diffArrays } from 'diff'

export type Segment = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two long texts with nothing in common take quadratic time; past this the whole text counts as replaced. */
const longestMs = 500

/** Differences word by word; Chinese words by the dictionary of the runtime's ICU. */
export function wordDiff(before: string, after: string): Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const parts = diffArrays(wordsOf(before), wordsOf(after), { timeout: longestMs })
  const segments: Segment[] = parts
    ? parts.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
  return segments.filter(({ text }) => text !== '')
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

// Node 20 copies the whole text into every segment it yields: 100,000 characters at once exhaust memory.
// Sentences, cut at 400 characters where somebody wrote none, keep it linear.
const sentence = /[^\n。！？；]{0,400}[\n。！？；]?/gu

const wordsOf = (text: string): string[] =>
  (text.match(sentence) ?? []).flatMap((part) =>
    [...segmenter.segment(part)].map(({ segment }) => segment),
  )

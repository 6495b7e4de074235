/** Where words a provider names stand in the original text; those it rewrote are not found and have no span. */
export function spansOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  return words.flatMap((word) => {
    const start = word === '' ? -1 : text.indexOf(word)
    return start < 0 ? [] : [{ start, end: start + word.length }]
  })
}

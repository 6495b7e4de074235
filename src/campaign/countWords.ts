/**
 * 字数 as Word counts it, which is what calls mean: every Han character and full-width mark is one, every run of
 * letters or digits is one. Spaces and line ends are none.
 */
export function countWords(given: string): number {
  const text = given.replace(/(?<=[a-z])\u2019(?=[a-z])/giu, '')
  const wide = text.match(wideMark)?.length ?? 0
  const runs = text.replace(wideMark, ' ').match(/[^\s]+/gu)?.length ?? 0
  return wide + runs
}

/** Han, kana, hangul, full-width forms, CJK punctuation and the marks Chinese shares with others: “ ” ‘ ’ … —. */
const wideMark =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef\u2018\u2019\u201c\u201d\u2026\u2014\u00b7]/gu

/** Lines with something on them, as poems are measured. */
export const countLines = (text: string): number =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '').length

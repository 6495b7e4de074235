/** Text from outside: no NUL, no half of a character, which the databases do not keep. */
export const plainText = (text: string): string =>
  text.replaceAll('\0', '').toWellFormed().replace(/\r\n?/g, '\n').trim()

/** The first words of a text, as what a list calls it. */
export function titleOf(text: string): string {
  const line = plainText(text).split('\n', 1)[0] ?? ''
  const letters = [...line]
  return letters.length <= 40 ? line : `${letters.slice(0, 39).join('')}…`
}

/** The entries of a table, one a line; `#` begins a remark. Numbers count from 1, as an editor shows them. */
export function linesOf(text: unknown): { line: string; number: number }[] {
  return String(text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
}

export type Row = Record<string, string | number>

/** Aligned columns on the terminal; numbers to the right. */
export function printTable(rows: Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (row: Row, column: string) => String(row[column] ?? '')
  const width = (column: string) =>
    Math.max(wide(column), ...rows.map((row) => wide(cell(row, column))))
  const pad = (text: string, column: string, right: boolean) => {
    const gap = ' '.repeat(width(column) - wide(text))
    return right ? gap + text : text + gap
  }
  console.log(columns.map((column) => pad(column, column, false)).join('  '))
  for (const row of rows)
    console.log(
      columns
        .map((column) => pad(cell(row, column), column, typeof row[column] === 'number'))
        .join('  '),
    )
}

/** Chinese characters take two columns of a terminal. */
const wide = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[⺀-￿]/u.test(character) ? 2 : 1), 0)

export const rounded = (value: number, digits = 1) => Number(value.toFixed(digits))

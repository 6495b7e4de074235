import { rowsOf } from '../variants'

/** Words of some columns of a table, for searching. */
export const rowWords =
  (...columns: string[]) =>
  (value: unknown): unknown[] =>
    rowsOf(value).flatMap((row) => columns.map((column) => row[column]))

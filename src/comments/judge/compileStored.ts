import type { Id } from '@/access/scope'
import { linesOf } from '@/comments/words/linesOf'
import type { CompiledTable } from '@/moderation/words/wordTable'
import { compileTable } from '@/moderation/words/wordTable'

/** A row of `word-tables`. */
export type StoredTable = {
  id: Id
  updatedAt?: string | null
  number?: number | null
  level?: string | null
  words?: string | null
  patterns?: string | null
  allowed?: string | null
  expiresAt?: string | null
}

/** Changes whenever anything of the table did. */
export const tableStamp = ({ id, number, updatedAt }: StoredTable): string =>
  `${id}:${number ?? 0}:${String(updatedAt)}`

/** A pattern nobody can read (stored before they were checked) costs the patterns, never the words. */
export function compileStored({
  row,
  warn,
}: {
  row: StoredTable
  warn: (why: object) => void
}): CompiledTable {
  const table = {
    id: String(row.id),
    level: row.level === 'block' ? ('block' as const) : ('hold' as const),
    words: linesOf(row.words).map(({ line }) => line),
    allowed: linesOf(row.allowed).map(({ line }) => line),
    ...(row.expiresAt && { expiresAt: new Date(row.expiresAt) }),
  }
  try {
    return compileTable({ ...table, patterns: linesOf(row.patterns).map(({ line }) => line) })
  } catch (err) {
    warn({ msg: `word table ${String(row.id)}: its patterns are left out`, err })
    return compileTable(table)
  }
}

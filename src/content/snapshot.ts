import { canonicalJson } from '@/audit/chain'
import type { ContentField, Kind } from './kinds'
import { CONTENT_FIELDS } from './kinds'
import { rowsOf, variantsOf } from './variants'

/** The content fields of a record, relations as plain ids: what a review keeps and a release writes. */
export type Snapshot = Record<string, unknown>

export function snapshotOf(kind: Kind, record: Record<string, unknown>): Snapshot {
  return Object.fromEntries(
    CONTENT_FIELDS[kind].map(({ name, as }) => [
      name,
      withoutRowIds(plain(record[name], name) ?? null, as),
    ]),
  )
}

/** One text for equal contents: databases differ in how they return what is empty, and ids in their type. */
export function canonicalContent(kind: Kind, snapshot: Snapshot): string {
  return canonicalJson(
    Object.fromEntries(
      CONTENT_FIELDS[kind].map(({ name, as }) => {
        const value = withoutRowIds(plain(snapshot[name], name), as)
        return [name, meaningful(name === 'variants' ? ordered(value) : value)]
      }),
    ),
  )
}

/** Ids of array rows are the database's own and are another's after every restored version. */
function withoutRowIds(value: unknown, as: ContentField['as']): unknown {
  if (as === 'variants')
    return Array.isArray(value) ? rowsOf(value).map(({ id: _id, ...row }) => row) : value
  return as === 'data' ? withoutDeepRowIds(value) : value
}

/** Rows may hold rows: the walls of a show hold its works. */
function withoutDeepRowIds(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((row) => {
      const inner = withoutDeepRowIds(row)
      if (!inner || typeof inner !== 'object' || Array.isArray(inner)) return inner
      const { id: _id, ...rest } = inner as Record<string, unknown>
      return rest
    })
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withoutDeepRowIds(entry)]),
  )
}

/** The order of the rows and rows that say nothing change nothing for anybody. */
const ordered = (variants: unknown) =>
  variantsOf({ variants })
    .map((variant) => ({ key: String(variant.account), variant }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ variant }) => variant)

/** Populated relations become ids; rich-text nodes keep their own fields. */
function plain(value: unknown, key = ''): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((entry) => plain(entry, key))
  if (value === null || typeof value !== 'object') return value
  const row = value as Record<string, unknown>
  if (isDocument(row)) return row.id
  return Object.fromEntries(Object.entries(row).map(([name, entry]) => [name, plain(entry, name)]))
}

/** Only whole documents carry the times of the database; array rows and rich-text nodes do not. */
const isDocument = (row: Record<string, unknown>) =>
  'id' in row && 'createdAt' in row && 'updatedAt' in row

function meaningful(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (typeof value === 'string' && isoDate.test(value)) return new Date(value).toISOString()
  if (Array.isArray(value))
    return value.length > 0 ? value.map((entry) => meaningful(entry) ?? null) : undefined
  // Ids are numbers on one database and strings on the other; so are numbers inside rich text, harmlessly.
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === undefined) return value
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, meaningful(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

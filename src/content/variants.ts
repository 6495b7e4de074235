import { idOf, sameId } from '@/access/scope'
import type { Id } from '@/access/scope'
import type { LexicalNode } from './lexical'
import { rootNodes, walk } from './lexical'
import type { Snapshot } from './snapshot'

/** What one account says differently; a field that is not here follows the master. */
export type Variant = {
  account: Id
  title?: string
  digest?: string
  text?: string
  body?: unknown
  cover?: Id
  pictures?: Id[]
  topics?: string[]
  film?: Id
}

/** The variants of a revision that say anything at all, without the ids of their rows. */
export function variantsOf({ variants }: Snapshot): Variant[] {
  return rowsOf(variants)
    .map(toVariant)
    .filter((variant) => variant !== undefined)
}

/** The first one wins; a second one for the same account is refused at submission. */
export const variantFor = (snapshot: Snapshot, account: unknown): Variant | undefined =>
  variantsOf(snapshot).find((variant) => sameId(variant.account, account))

/** Place of the account's row among all rows, as a field path: `variants.2`; undefined when there is none. */
export function variantPath({ variants }: Snapshot, account: unknown): string | undefined {
  const index = rowsOf(variants).findIndex((row) => sameId(row.account, account))
  return index < 0 ? undefined : `variants.${index}`
}

/** The fields of the revision as the account gets them: its own words over the master's, nobody else's. */
export function forAccount(snapshot: Snapshot, account: unknown): Snapshot {
  const { account: _whose, ...own } = variantFor(snapshot, account) ?? { account: undefined }
  return { ...snapshot, ...own, variants: null }
}

export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((row) => row !== null && typeof row === 'object' && !Array.isArray(row))
    : []

function toVariant(row: Record<string, unknown>): Variant | undefined {
  const account = idOf(row.account)
  if (account === undefined) return undefined
  const own = Object.entries({
    title: words(row.title),
    digest: words(row.digest),
    text: words(row.text),
    body: isEmptyBody(row.body) ? undefined : row.body,
    cover: idOf(row.cover),
    pictures: ids(row.pictures),
    topics: topics(row.topics),
    film: idOf(row.film),
  }).filter(([, value]) => value !== undefined)
  return own.length > 0 ? { account, ...Object.fromEntries(own) } : undefined
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

function ids(value: unknown): Id[] | undefined {
  const found = (Array.isArray(value) ? value : []).map(idOf).filter((id) => id !== undefined)
  return found.length > 0 ? found : undefined
}

function topics(value: unknown): string[] | undefined {
  const found = (Array.isArray(value) ? value : []).map(words).filter((word) => word !== undefined)
  return found.length > 0 ? found : undefined
}

/** An editor who clears a body leaves empty paragraphs behind, not nothing. */
const isEmptyBody = (body: unknown): boolean => ![...walk(rootNodes(body))].some(saysSomething)

const saysSomething = ({ type, text }: LexicalNode) =>
  type === 'upload' || type === 'block' || type === 'horizontalrule' || Boolean(text?.trim())

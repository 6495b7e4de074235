import { canonicalJson } from '@/audit/chain'
import { plainText, rootNodes, walk } from '@/content/lexical'
import { mediaIds } from '@/content/mediaRows'
import type { Snapshot } from './run'

/** Fields whose words may be polished; every other field is a fact in itself. */
const wording = ['digest', 'body', 'author', 'dutyEditor', 'tags', 'pinned', 'related']

/**
 * May a returned text go on where it was returned (false), or must it begin at 初审 again (true)? It must
 * when the title, a picture, a link, a number, a date or any other field of fact is another one.
 */
export function factsChanged(before: Snapshot, after: Snapshot): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const factFields = [...fields].filter((field) => !wording.includes(field))
  if (factFields.some((field) => !same(before[field], after[field]))) return true
  return !same(factsOf(before), factsOf(after))
}

const factsOf = (snapshot: Snapshot) => ({
  media: mediaIds(snapshot).map(String).sort(),
  links: linksIn(snapshot.body).sort(),
  numbers: numbersIn(`${plainText(snapshot.body)}\n${String(snapshot.digest ?? '')}`).sort(),
})

const digits = '〇零一二两三四五六七八九十百千万亿'
// Chinese numerals stand in everyday words too (一起, 十分), so alone they count only before a unit.
const number = new RegExp(
  `[0-9０-９][0-9０-９.,:：/%％-]*|第[${digits}]+|[${digits}]{2,}|[${digits}](?=[年月日号时点元名人位届次户件个%％])`,
  'gu',
)

const numbersIn = (text: string): string[] => text.normalize('NFKC').match(number) ?? []

const linksIn = (body: unknown): string[] =>
  [...walk(rootNodes(body))]
    .map(({ fields }) => fields?.url)
    .filter((url): url is string => typeof url === 'string')

/** Empty in one form is as empty as in another. */
const same = (a: unknown, b: unknown) => canonicalJson(present(a)) === canonicalJson(present(b))

function present(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length > 0 ? value.map((entry) => present(entry) ?? null) : undefined
  if (typeof value !== 'object' || value === undefined) return value
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, present(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

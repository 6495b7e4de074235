import type { Id } from '@/access/scope'
import type { Snapshot } from '@/content/snapshot'
import { variantFor, variantPath } from '@/content/variants'
import type { Finding } from '@publishers/contract'

/** Parts of renditions by the field that an editor changes them in. */
const FIELD_OF_PART: Readonly<Record<string, string>> = {
  html: 'body',
  sourceUrl: 'slug',
  description: 'text',
  tags: 'topics',
}

/** Fields that only a variant has: without one, the way to them is to make one. */
const VARIANT_ONLY = ['text', 'pictures', 'topics']
const OVERRIDABLE = ['title', 'digest', 'body', 'cover', 'film', ...VARIANT_ONLY]

/** Findings of an account's rendition, pointing at the field that made it so: the account's variant, or the master. */
export function withFieldPaths({
  findings,
  snapshot,
  account,
}: {
  findings: readonly Finding[]
  snapshot: Snapshot
  account: Id
}): Finding[] {
  const own = variantFor(snapshot, account)
  const row = variantPath(snapshot, account)
  return findings.map((finding) => {
    const field = FIELD_OF_PART[finding.field] ?? finding.field
    const [top = field] = field.split('.')
    const speaks = own && top in own
    if (row && OVERRIDABLE.includes(top) && (speaks || VARIANT_ONLY.includes(top)))
      return { ...finding, field: `${row}.${field}` }
    return { ...finding, field: VARIANT_ONLY.includes(top) ? 'variants' : field }
  })
}

import type { Payload } from 'payload'
import { idOf, sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { forAccount } from '@/content/variants'
import { photoFields } from './photo'

type Doc = { id: number | string }
type Spoken = Pick<Record<string, unknown>, string>

/**
 * Live items in the words the site was approved to show: where an item's web account has a variant, its title,
 * digest, cover and body stand in the place of the master's. Variants never leave the desk, so they are read
 * here with full rights, and only the site's own comes out. `depth: 1` gives covers as documents.
 */
export async function inSiteWords<T extends Doc>({
  payload,
  kind,
  docs,
  depth,
}: {
  payload: Payload
  kind: Kind
  docs: T[]
  depth: 0 | 1
}): Promise<T[]> {
  if (docs.length === 0) return docs
  const { docs: rows } = await payload.find({
    collection: kind,
    where: {
      and: [{ id: { in: docs.map(({ id }) => id) } }, { siteAccount: { exists: true } }],
    },
    select: { variants: true, siteAccount: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const spoken = new Map<string, Spoken>()
  for (const row of rows) {
    const { title, digest, cover, body } = forAccount({ variants: row.variants }, row.siteAccount)
    const own = Object.entries({ title, digest, cover, body }).filter(([, value]) => value)
    if (own.length > 0) spoken.set(String(row.id), Object.fromEntries(own))
  }
  if (spoken.size === 0) return docs
  if (depth === 1) await populateCovers(payload, spoken)
  return docs.map((doc) => ({ ...doc, ...spoken.get(String(doc.id)) }))
}

async function populateCovers(payload: Payload, spoken: Map<string, Spoken>): Promise<void> {
  const ids = [...spoken.values()].map(({ cover }) => idOf(cover)).filter((id) => id !== undefined)
  if (ids.length === 0) return
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: photoFields,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const words of spoken.values()) {
    if (words.cover) words.cover = docs.find(({ id }) => sameId(id, words.cover))
  }
}

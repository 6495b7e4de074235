import type { Payload, PayloadRequest } from 'payload'
import type { Content } from '@publishers/contract'
import { idOf } from '@/access/scope'
import type { Composing, Sources } from './contentFrom'
import { contentFrom } from './contentFrom'
import { filmRows } from './filmRows'
import type { Kind } from './kinds'
import { linkedRows } from './linkedRows'
import { mediaById, mediaIds } from './mediaRows'
import type { Snapshot } from './snapshot'

export type { RevisionFacts } from './contentFrom'

type Reading = { payload: Payload; req?: PayloadRequest }

/**
 * A stored revision as publishers see it, in the words of `account` where it has its own. The same snapshot,
 * facts and account give the same Content.
 */
export async function contentOf({
  payload,
  req,
  ...rest
}: Reading & Omit<Composing, 'sources'>): Promise<Content> {
  const { kind, snapshot, facts } = rest
  const sources = await contentSources({ payload, req, kind, snapshot, item: facts.item })
  return contentFrom({ ...rest, sources })
}

/** What the contents of a revision are made of, for every account at once. */
export async function contentSources({
  payload,
  req,
  kind,
  snapshot,
  item,
}: Reading & { kind: Kind; snapshot: Snapshot; item: string }): Promise<Sources> {
  const linked = await linkedRows(kind, { payload, req, snapshot, item })
  return {
    media: await mediaById({ payload, req, ids: [...mediaIds(snapshot), ...linked.media] }),
    films: await filmRows({ payload, req, snapshot }),
    organization: await organizationName({ payload, req, id: snapshot.organization }),
    linked: linked.rows,
  }
}

async function organizationName({ payload, req, id }: Reading & { id: unknown }): Promise<string> {
  const key = idOf(id)
  if (key === undefined) return ''
  const found = await payload.findByID({
    collection: 'organizations',
    id: key,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req && { req }),
  })
  return found?.name ?? ''
}

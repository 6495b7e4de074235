import type { Payload, PayloadRequest } from 'payload'
import type { Content } from '@publishers/contract'
import { idOf } from '@/access/scope'
import type { Composing, Sources } from './contentFrom'
import { contentFrom } from './contentFrom'
import { filmRows } from './filmRows'
import { mediaRows } from './mediaRows'
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
  const { snapshot } = rest
  return contentFrom({ ...rest, sources: await contentSources({ payload, req, snapshot }) })
}

/** What the contents of a revision are made of, for every account at once. */
export async function contentSources({
  payload,
  req,
  snapshot,
}: Reading & { snapshot: Snapshot }): Promise<Sources> {
  return {
    media: await mediaRows({ payload, req, snapshot }),
    films: await filmRows({ payload, req, snapshot }),
    organization: await organizationName({ payload, req, id: snapshot.organization }),
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

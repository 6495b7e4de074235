import { body, p } from '../../../scripts/seed/body'
import type { Row } from './deskApi'
import { accountIds, ask, itemCalled } from './deskApi'
import type { World } from './world'

type Words = { title: string; digest: string; body: string[] }
type Approval = {
  /** A collection under review; news without. */
  kind?: string
  /** Names of accounts. */
  accounts: readonly string[]
  /** ISO; at once without. */
  publishAt?: string
}

export type Made = { id: string; title: string; path: string }

/** An item through its three reviews, by the API: how it is written and signed has journeys of its own. */
export async function approvedItem(
  world: World,
  { accounts, publishAt, ...words }: Words & Approval,
): Promise<Made> {
  const item = await draftedItem(world, { ...words, accounts })
  await approveItem(world, { id: item.id, accounts, publishAt })
  return item
}

/** A draft with a cover out of the demo's library, planned for the accounts of these names. */
export async function draftedItem(
  world: World,
  { accounts = [], ...words }: Words & Partial<Approval>,
): Promise<Made> {
  const { cover } = await itemCalled(world, '第三届职工书画摄影作品展开展')
  const { doc } = await ask<{ doc: Row & { slug: string } }>(world, {
    who: 'editor',
    path: '/api/news?draft=true&depth=0',
    body: {
      ...{ ...words, cover, type: 'news', dutyEditor: '初晓' },
      ...{ body: body(...words.body.map(p)), accounts: await accountIds(world, accounts) },
    },
  })
  return { id: String(doc.id), title: words.title, path: `/news/${doc.slug}` }
}

export async function approveItem(
  world: World,
  { id, kind, accounts, publishAt }: Approval & { id: string },
): Promise<void> {
  await signTwice(world, id, kind)
  const ids = await accountIds(world, accounts)
  const command = { decision: 'approve', opinion: '同意发布。', accounts: ids, publishAt }
  await sign(world, { who: 'chief', id, kind, command })
}

/** Submitted and passed by the first two; the chief has not seen it. */
export async function signTwice(world: World, id: string, kind?: string): Promise<void> {
  await sign(world, { who: 'editor', id, kind, command: { decision: 'submit' } })
  for (const who of ['reviewer1', 'reviewer2'])
    await sign(world, { who, id, kind, command: { decision: 'approve', opinion: '已核，同意。' } })
}

type Signing = { who: string; id: string; kind?: string; command: object }

const sign = (world: World, { who, id, kind = 'news', command }: Signing) =>
  ask(world, { who, path: `/api/${kind}/${id}/review`, body: command })

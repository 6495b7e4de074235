import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { applyDecision } from '@/review/apply'
import { release } from '@/review/release'
import type { Command } from '@/review/run'
import type { Situation, Step } from './situations'

export type Demo = {
  payload: Payload
  people: Record<string, Id>
  accounts: Record<string, Id>
  organization: Id
}

type Seeding = { demo: Demo; kind: Kind; item: Record<string, unknown>; situation: Situation }

/** One item of any kind in its situation, found by its title; what was done before an interruption is not done again. */
export async function seedReviewed({ demo, kind, item, situation }: Seeding): Promise<Id> {
  const { payload } = demo
  const { docs } = await payload.find({
    collection: kind,
    where: { title: { equals: item.title } },
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const doc =
    docs[0] ??
    (await payload.create({
      collection: kind,
      draft: true,
      data: { organization: demo.organization, ...item } as never,
      req: await requestAs(demo, 'editor'),
      overrideAccess: true,
    }))
  await catchUp(demo, { kind, id: doc.id }, situation)
  if (situation.liveSince !== undefined)
    await goLive(demo, { kind, id: doc.id }, situation.liveSince)
  return doc.id
}

/** Submitted by the editor and passed three times; the final review names the accounts. */
export const approvedFor = (accounts: string[]): Step[] => [
  ['editor', { decision: 'submit' }],
  ['reviewer1', { decision: 'approve', opinion: '文字已核，通过。' }],
  ['reviewer2', { decision: 'approve', opinion: '事实、荣誉和授权已核。' }],
  ['chief', { decision: 'approve', opinion: '同意发布。', accounts } as Command],
]

type Item = { kind: Kind; id: Id }

/** Takes the decisions that were not taken yet; those on record are skipped. */
async function catchUp(demo: Demo, { kind, id }: Item, { steps }: Situation): Promise<void> {
  const run = await runOfItem(demo.payload, { kind, id })
  const taken = Array.isArray(run?.decisions) ? run.decisions.length : 0
  for (const [who, command] of steps.slice(taken)) {
    const { accounts, ...rest } = command as Command & { accounts?: string[] }
    await applyDecision({
      req: await requestAs(demo, who),
      kind,
      id,
      command: (accounts
        ? { ...rest, accounts: accounts.map((name) => demo.accounts[name]) }
        : rest) as Command,
    })
  }
}

/** History of the demo: live since that day. The delivery then finds the revision live and observes it. */
async function goLive({ payload }: Demo, { kind, id }: Item, since: number): Promise<void> {
  const run = await runOfItem(payload, { kind, id })
  if (!run || run.state !== 'approved') return
  await release({ payload, kind, item: id, review: run.id })
  await payload.db.updateOne({
    collection: kind,
    id,
    data: { publishedAt: new Date(since).toISOString() },
  })
}

const runOfItem = async (payload: Payload, { kind, id }: Item) =>
  (
    await payload.find({
      collection: 'reviews',
      where: { and: [{ kind: { equals: kind } }, { item: { equals: String(id) } }] },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]

export async function requestAs(
  { payload, people }: Pick<Demo, 'payload' | 'people'>,
  who: string,
) {
  const user = await payload.findByID({
    collection: 'users',
    id: people[who] as Id,
    depth: 0,
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { applyDecision } from '@/review/apply'
import { release } from '@/review/release'
import type { Command } from '@/review/run'
import type { NewsKey } from './news'
import type { Situation } from './situations'
import { situationOf } from './situations'

export type Demo = {
  payload: Payload
  people: Record<string, Id>
  accounts: Record<string, Id>
  organization: Id
}

/** One item in its situation; what was done before an interruption is not done again. */
export async function seedItem(
  demo: Demo,
  key: NewsKey,
  item: Record<string, unknown>,
  media: Record<string, Id>,
): Promise<void> {
  const { payload } = demo
  const { docs } = await payload.find({
    collection: 'news',
    where: { title: { equals: item.title } },
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const situation = situationOf(key, Date.now())
  const doc =
    docs[0] ??
    (await payload.create({
      collection: 'news',
      draft: true,
      data: { ...item, organization: demo.organization } as never,
      req: await requestAs(demo, 'editor'),
      overrideAccess: true,
    }))
  await catchUp(demo, doc.id, situation)
  if (situation.liveSince !== undefined) await goLive(demo, doc.id, situation.liveSince)
  if (key === 'N8')
    await payload.update({
      collection: 'media',
      id: media.carwash as Id,
      data: { licence: 'none' },
      overrideAccess: true,
    })
}

/** Takes the decisions that were not taken yet; those on record are skipped. */
async function catchUp(demo: Demo, id: Id, { steps }: Situation): Promise<void> {
  const run = await runOfItem(demo.payload, id)
  const taken = Array.isArray(run?.decisions) ? run.decisions.length : 0
  for (const [who, command] of steps.slice(taken)) {
    const { accounts, ...rest } = command as Command & { accounts?: string[] }
    await applyDecision({
      req: await requestAs(demo, who),
      kind: 'news',
      id,
      command: (accounts
        ? { ...rest, accounts: accounts.map((name) => demo.accounts[name]) }
        : rest) as Command,
    })
  }
}

/** History of the demo: live since that day. The delivery then finds the revision live and observes it. */
async function goLive({ payload }: Demo, id: Id, since: number): Promise<void> {
  const run = await runOfItem(payload, id)
  if (!run || run.state !== 'approved') return
  await release({ payload, kind: 'news', item: id, review: run.id })
  await payload.db.updateOne({
    collection: 'news',
    id,
    data: { publishedAt: new Date(since).toISOString() },
  })
}

const runOfItem = async (payload: Payload, id: Id) =>
  (
    await payload.find({
      collection: 'reviews',
      where: { item: { equals: String(id) } },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]

async function requestAs({ payload, people }: Pick<Demo, 'payload' | 'people'>, who: string) {
  const user = await payload.findByID({
    collection: 'users',
    id: people[who] as Id,
    depth: 0,
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

import { createLocalReq } from 'payload'
import type { TypedUser } from 'payload'
import { ROLES } from '@/access/permissions'
import type { Id } from '@/access/scope'
import { applyDecision } from '@/review/apply'
import { release } from '@/review/release'
import type { Command } from '@/review/run'
import type { TestApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { body } from './kit'

export type Visitor = { name: string; headers: Record<string, string>; user?: TypedUser }

/** One of each role, the stranger, and two keys: one of an editor, one of a final reviewer. */
export async function visitorsOf(app: TestApp): Promise<Record<string, Visitor>> {
  const visitors: Visitor[] = [{ name: 'anonymous', headers: {} }]
  for (const who of [...ROLES, 'secondChief', 'otherEditor'] as const) {
    visitors.push({ name: who, headers: await app.as(who), user: await userOf(app, who) })
  }
  for (const role of ['editor', 'chief'] as const) visitors.push(await keyOf(app, role))
  return Object.fromEntries(visitors.map((visitor) => [visitor.name, visitor]))
}

async function userOf(app: TestApp, who: keyof People): Promise<TypedUser> {
  const user = await app.payload.findByID({
    collection: 'users',
    id: app.people[who].id as never,
    depth: 0,
    overrideAccess: true,
  })
  return { ...user, collection: 'users' } as TypedUser
}

async function keyOf(app: TestApp, role: 'editor' | 'chief'): Promise<Visitor> {
  const { city } = app.organizations
  const apiKey = crypto.randomUUID()
  const email = `key-${role}@test.local`
  const data = {
    email,
    password: crypto.randomUUID(),
    name: `密钥${role}`,
    organization: city,
    active: true,
    roles: [{ role, organization: city }],
    enableAPIKey: true,
    apiKey,
  }
  const user = await app.payload.create({
    collection: 'users',
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return {
    name: `apiKeyOf${role}`,
    headers: { Authorization: `users API-Key ${apiKey}` },
    user: { ...user, collection: 'users', _strategy: 'api-key' } as unknown as TypedUser,
  }
}

export const STATES = [
  'draft',
  'inReview',
  'returned',
  'approved',
  'approvedThenChanged',
  'live',
  'liveWithChanges',
] as const
export type State = (typeof STATES)[number]

/** An item in a state, made by the same functions that the doors' handlers call. */
export async function itemIn(app: TestApp, state: State): Promise<Id> {
  const editor = await userOf(app, 'editor')
  const data = { title: '门', body: body('正文'), organization: app.organizations.city }
  const { id } = await app.payload.create({
    collection: 'news',
    data: data as never,
    draft: true,
    depth: 0,
    user: editor,
    overrideAccess: false,
  })
  const change = (title: string) =>
    app.payload.update({
      collection: 'news',
      id,
      data: { title },
      draft: true,
      depth: 0,
      user: editor,
      overrideAccess: false,
    })
  if (state === 'draft') return id
  await decideAs(app, 'editor', id, { decision: 'submit' })
  if (state === 'inReview') return id
  if (state === 'returned') {
    await decideAs(app, 'reviewer1', id, { decision: 'return', opinion: '改' })
    return id
  }
  await decideAs(app, 'reviewer1', id, { decision: 'approve' })
  await decideAs(app, 'reviewer2', id, { decision: 'approve' })
  const run = await decideAs(app, 'chief', id, { decision: 'approve' })
  if (state === 'approvedThenChanged') await change('问')
  if (state === 'live' || state === 'liveWithChanges') {
    await release({ payload: app.payload, kind: 'news', item: id, review: run.id })
  }
  if (state === 'liveWithChanges') await change('间')
  return id
}

export async function decideAs(app: TestApp, who: keyof People, id: Id, command: Command) {
  const req = await createLocalReq({ user: await userOf(app, who) }, app.payload)
  return applyDecision({ req, kind: 'news', id, command })
}

/**
 * Takes the items of the test before out of the database, below every hook: a server without indexes
 * for each of our questions (FerretDB reads whole collections) would slow down with every test.
 */
export async function clearItems({ payload }: TestApp): Promise<void> {
  const all = { where: {} }
  await payload.db.deleteVersions({ collection: 'news', ...all })
  for (const collection of ['news', 'reviews', 'renditions', 'attempts', 'deliveries'] as const)
    await payload.db.deleteMany({ collection, ...all })
}

/** All that readers can learn of all items. */
export async function seenByReaders(app: TestApp): Promise<string> {
  const { docs } = await app.payload.find({
    collection: 'news',
    pagination: false,
    sort: 'id',
    depth: 0,
    overrideAccess: false,
    select: { title: true, _status: true, tags: true, liveRevision: true, publishedAt: true },
  })
  return JSON.stringify(docs)
}

/** Changes whenever anything of the item was written. */
export async function touched(app: TestApp, id: Id): Promise<string> {
  const versions = await app.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    trash: true,
  })
  return `${versions.totalDocs} ${versions.docs[0]?.updatedAt}`
}

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { seal } from '@/access/secrets'
import { actOnEntry } from '@/campaign/actOnEntry'
import { categoryOf, readCall, type Call } from '@/campaign/openCall'
import { entryContent } from '@/campaign/entryContent'
import { emptyPrivate, storedForm } from '@/campaign/entryForm'
import { beijingDay, endOfDay } from '@/beijing'
import { keyedHash, maskedName } from '@/members/phone'
import { PRIVACY, withConsent } from '@/members/policy'
import type { DemoEntry, EntryStep } from './entries'
import { DEMO_ENTRIES } from './entries'
import { drawEntryFiles, keepFile } from './entryFiles'
import type { Demo } from './reviewedItem'
import { accountsOf } from './followers'
import { approvedFor, seedReviewed } from './reviewedItem'
import { SCENES } from './scenes'

const dayMs = 86_400_000

type Seeding = Demo & { organizations: Record<string, Id>; campaign: Id }

/** The ten entries of the demo, each taken through the steps that led to its state. Returns ids by key. */
export async function seedSubmissions(seeding: Seeding): Promise<Record<string, Id>> {
  const call = await readCall({ payload: seeding.payload }, { id: seeding.campaign })
  if (!call) throw new Error('the demo campaign is not live')
  const files = await drawEntryFiles((name) => SCENES.find((scene) => scene.name === name)?.svg)
  const ids: Record<string, Id> = {}
  for (const entry of DEMO_ENTRIES) {
    const media: Id[] = []
    for (const file of files[entry.key] ?? [])
      media.push(await keepFile(seeding.payload, seeding.organization, file, entry.author))
    ids[entry.key] = await seedEntry(seeding, { call, entry, media })
  }
  return ids
}

type One = { call: Call; entry: DemoEntry; media: Id[] }

async function seedEntry(seeding: Seeding, { call, entry, media }: One): Promise<Id> {
  const { payload, organizations } = seeding
  const { docs } = await payload.find({
    collection: 'submissions',
    where: { title: { equals: entry.title } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const unit = organizations[entry.unit] as Id
  const member = await seedMember(payload, entry, unit)
  const form = storedForm({
    ...{ title: entry.title, digest: entry.digest, text: entry.text ?? '', ...entry.extra },
    authors: [{ name: entry.author, age: 'adult' }],
    ...{
      union: unit,
      nomination: entry.nomination ?? 'unit',
      recommender: entry.nomination ? null : unit,
    },
    aiUsage: 'none',
    works: media.map((id) => ({ upload: '', media: id, name: '', caption: '' })),
    ticks:
      entry.steps.length > 0
        ? Object.fromEntries(call.statements.map(({ kind, version }) => [kind, version]))
        : {},
  })
  const { docs: rows } = await payload.find({
    collection: 'media',
    where: { id: { in: media } },
    depth: 0,
    limit: 20,
    overrideAccess: true,
  })
  const ordered = media.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  const content = entryContent({ form, category: categoryOf(call, entry.category), rows: ordered })
  const { id } = await payload.create({
    collection: 'submissions',
    draft: true,
    data: {
      ...(entry.steps.length > 0 ? content : { title: entry.title }),
      ...{
        type: 'work',
        risk: 'A',
        organization: call.organization,
        campaign: call.id,
        category: entry.category,
        member,
      },
      ...{ union: unit, state: 'draft', awaits: 'author', formRevision: 1 },
      slug: `hwz2026-${entry.key.toLowerCase()}`,
      form: { ...form, _at: new Date(Date.now() - 3_600_000).toISOString() },
      formSealed: seal(JSON.stringify({ ...emptyPrivate(), phone: entry.phone }), payload.secret),
    } as never,
    depth: 0,
    overrideAccess: true,
  })
  const until = entry.isLive ? 3 : entry.steps.length
  for (const step of entry.steps.slice(0, until))
    await take(seeding, { id, entry, step, call, member })
  if (entry.isLive) {
    const situation = {
      steps: approvedFor(accountsOf(entry.title)),
      liveSince: Date.now() - 11 * dayMs,
    }
    await seedReviewed({
      demo: seeding,
      kind: 'submissions',
      item: { title: entry.title },
      situation,
    })
    for (const step of entry.steps.slice(until))
      await take(seeding, { id, entry, step, call, member })
  }
  return id
}

async function take(
  { payload }: Seeding,
  {
    id,
    entry,
    step,
    call,
    member,
  }: { id: Id; entry: DemoEntry; step: EntryStep; call: Call; member: Id },
): Promise<void> {
  const now = new Date(Date.now() - step.daysAgo * dayMs)
  const isMember = step.by === 'member'
  const actor = {
    parts: [step.by],
    id: isMember ? `member:${member}` : 'demo',
    name: isMember ? maskedName(entry.author) : '采小文',
  }
  const command =
    step.command.type === 'requestCompletion'
      ? {
          ...step.command,
          until: endOfDay(beijingDay(new Date(Date.now() + 2 * dayMs))).toISOString(),
        }
      : step.command
  const number = `${call.numberPrefix}-${entry.key.slice(1).padStart(4, '0')}`
  const at = now.toISOString()
  const ticks = call.statements
    .filter(({ kind }) => kind !== 'guardian')
    .map(({ kind, version }) => ({ kind, version, at }))
  const findings =
    entry.key === 'P05'
      ? [{ level: 'warn', field: 'works', message: '作品含地图，请核对审图号。' }]
      : []
  const more = command.type === 'submit' ? { number, ticks, findings } : {}
  await actOnEntry({ req: await createLocalReq({}, payload), id, command, actor, more, now })
}

async function seedMember(
  payload: Payload,
  { author, phone }: DemoEntry,
  organization: Id,
): Promise<Id> {
  const phoneHash = keyedHash(phone, payload.secret, 'member')
  const { docs } = await payload.find({
    collection: 'members',
    where: { phoneHash: { equals: phoneHash } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const data = {
    phoneHash,
    phoneSealed: seal(phone, payload.secret),
    nameSealed: seal(author, payload.secret),
    displayName: maskedName(author),
    organization,
    active: true,
    notify: true,
    consents: withConsent([], {
      purpose: 'account',
      version: PRIVACY.version,
      at: new Date().toISOString(),
    }),
  }
  return (
    await payload.create({ collection: 'members', data: data as never, overrideAccess: true })
  ).id
}

/** The next number of the call goes on after the demo's ten. */
export async function countEntries({
  payload,
  campaign,
}: Pick<Seeding, 'payload' | 'campaign'>): Promise<void> {
  const { countUp } = await import('@/distribution/platformState')
  for (let at = 0; at < DEMO_ENTRIES.length; at += 1)
    await countUp({
      payload,
      key: `submission-number:${campaign}`,
      limit: 10,
      expiresAt: new Date('9999-01-01T00:00:00Z'),
    })
}

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { env } from '@/env'
import { applyDecision } from '@/review/apply'
import { release } from '@/review/release'
import type { Command } from '@/review/run'
import { seedAccounts } from './accounts'
import { seedCalendarDays } from './calendarDays'
import type { NewsKey } from './news'
import { newsItems } from './news'
import { ORGANIZATIONS, PEOPLE } from './organizations'
import { seedPictures } from './pictures'
import { seedSettings } from './settings'

type Tell = (line: string) => void
type Demo = { payload: Payload; people: Record<string, Id>; accounts: Record<string, Id>; organization: Id }

const day = 86_400_000

/**
 * The demo of the domain: organizations, people, accounts and eight items in eight situations. Every step
 * first looks whether it is done, so that an interrupted seed is finished by the next start.
 */
export async function seedDemo({ payload, tell }: { payload: Payload; tell: Tell }): Promise<void> {
  if (await alreadySeeded(payload)) return refreshSandboxAddress(payload)
  // DEMO is on unless somebody says off: an installation with people of its own never gets logins everybody knows.
  const { totalDocs: own } = await payload.count({ collection: 'users', where: { email: { not_like: '@demo.local' } }, overrideAccess: true })
  if (own > 0) return tell('已有正式人员，不建演示数据（正式使用请设 DEMO=off）')
  tell('演示数据：组织与人员')
  const organizations = await seedOrganizations(payload)
  const organization = organizations.U1 as Id
  const people = await seedPeople(payload, organization)
  tell('演示数据：图片')
  const media = await seedPictures({ payload, organization })
  tell('演示数据：账号与稿件')
  const accounts = await seedAccounts({ payload, organizations })
  await seedSettings(payload)
  await seedCalendarDays(payload)
  const demo: Demo = { payload, people, accounts, organization }
  for (const [key, item] of Object.entries(newsItems(media))) await seedItem(demo, key as NewsKey, item, media)
  await payload.create({ collection: 'platform-state', data: { key: 'demo-seeded', value: { at: new Date().toISOString() } }, overrideAccess: true })
}

async function alreadySeeded(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'platform-state', where: { key: { equals: 'demo-seeded' } }, overrideAccess: true })
  return totalDocs > 0
}

/** The sandbox follows the port; a demo account that points at it follows too. */
async function refreshSandboxAddress(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'channel-accounts', where: { baseUrl: { like: '127.0.0.1' } }, limit: 20, depth: 0, overrideAccess: true })
  for (const account of docs) {
    const baseUrl = account.baseUrl?.replace(/^(http:\/\/127\.0\.0\.1):\d+(\/sandbox\/)/, `$1:${env().PORT}$2`)
    if (baseUrl !== account.baseUrl) {
      await payload.update({ collection: 'channel-accounts', id: account.id, data: { baseUrl }, overrideAccess: true })
    }
  }
}

async function seedOrganizations(payload: Payload): Promise<Record<string, Id>> {
  const ids: Record<string, Id> = {}
  for (const { key, ...row } of ORGANIZATIONS) {
    const { docs } = await payload.find({ collection: 'organizations', where: { name: { equals: row.name } }, limit: 1, depth: 0, overrideAccess: true })
    const parent = 'parent' in row ? ids[row.parent] : undefined
    const data = { ...row, parent } as never
    ids[key] = docs[0]?.id ?? (await payload.create({ collection: 'organizations', data, overrideAccess: true })).id
  }
  return ids
}

async function seedPeople(payload: Payload, organization: Id): Promise<Record<string, Id>> {
  const ids: Record<string, Id> = {}
  for (const { role, ...person } of PEOPLE) {
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: person.email } }, limit: 1, depth: 0, overrideAccess: true })
    const data = { ...person, password: env().DEMO_PASSWORD, organization, active: true, roles: [{ role, organization }] } as never
    ids[person.email.split('@')[0] as string] = docs[0]?.id ?? (await payload.create({ collection: 'users', data, overrideAccess: true })).id
  }
  return ids
}

type Step = [who: string, command: Command]
type Situation = { steps: Step[]; liveSince?: number; publishAt?: Date; accounts?: string[] }

const passed: Step[] = [
  ['editor', { decision: 'submit' }],
  ['reviewer1', { decision: 'approve', opinion: '文字已核，通过。' }],
  ['reviewer2', { decision: 'approve', opinion: '事实、职务、日期、数字已核。' }],
]

/** What has happened to each item by the day of the demo. */
function situationOf(key: NewsKey, now: number): Situation {
  const final = (accounts: string[], publishAt?: Date): Step => ['chief', { decision: 'approve', opinion: '同意发布。', accounts, ...(publishAt && { publishAt: publishAt.toISOString() }) } as Command]
  const tomorrow = new Date(new Date(now + day + 8 * 3_600_000).toISOString().slice(0, 10) + 'T07:30:00+08:00')
  switch (key) {
    case 'N1':
      return { steps: [...passed, final(['web', 'yunfan', 'weibo'])], liveSince: now - 12 * day }
    case 'N2':
      return { steps: [...passed, final(['web', 'xingqiao'])], liveSince: now - 30 * day }
    case 'N3':
      return { steps: [...passed, final(['web', 'yunfan'], tomorrow)] }
    case 'N4':
      return { steps: [...passed, final(['web'])], liveSince: now - 10 * day }
    case 'N5':
      return { steps: passed.slice(0, 2) }
    case 'N6':
      return { steps: passed }
    case 'N7':
      return { steps: [passed[0] as Step, passed[1] as Step, final(['web', 'yunfan'])], liveSince: now - day }
    case 'N8':
      return {
        steps: [
          passed[0] as Step,
          ['reviewer1', { decision: 'return', code: 'wording', opinion: '“全城最低”“第一”等绝对化用语不能用；配图没有授权，请更换。' } as Command],
        ],
      }
  }
}

async function seedItem(demo: Demo, key: NewsKey, item: Record<string, unknown>, media: Record<string, Id>): Promise<void> {
  const { payload } = demo
  const { docs } = await payload.find({ collection: 'news', where: { title: { equals: item.title } }, draft: true, limit: 1, depth: 0, overrideAccess: true })
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
  if (key === 'N8') await payload.update({ collection: 'media', id: media.carwash as Id, data: { licence: 'none' }, overrideAccess: true })
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
      command: (accounts ? { ...rest, accounts: accounts.map((name) => demo.accounts[name]) } : rest) as Command,
    })
  }
}

/** History of the demo: live since that day. The delivery then finds the revision live and observes it. */
async function goLive({ payload }: Demo, id: Id, since: number): Promise<void> {
  const run = await runOfItem(payload, id)
  if (!run || run.state !== 'approved') return
  await release({ payload, kind: 'news', item: id, review: run.id })
  await payload.db.updateOne({ collection: 'news', id, data: { publishedAt: new Date(since).toISOString() } })
}

const runOfItem = async (payload: Payload, id: Id) =>
  (await payload.find({ collection: 'reviews', where: { item: { equals: String(id) } }, sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })).docs[0]

async function requestAs({ payload, people }: Pick<Demo, 'payload' | 'people'>, who: string) {
  const user = await payload.findByID({ collection: 'users', id: people[who] as Id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { makeApprovedItem } from '../chaos/items'
import type { Row } from './table'
import { rounded } from './table'

const repeats = 5
const themes = ['gongren', 'sujian', 'qinghong']

/** One item of six pictures for many accounts: as the approval does it, beside a loop that starts anew for each account. */
export async function benchRenditions(): Promise<Row[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  const settings = { DATABASE_URL: '', DB_PUSH: 'on', PAYLOAD_LOG_LEVEL: 'warn', NODE_ENV: 'test' }
  Object.assign(process.env, settings, { DATA_DIR: dataDir, PUBLIC_URL: 'http://site.test' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  try {
    return await measure(payload)
  } finally {
    await payload.destroy()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(payload: Payload): Promise<Row[]> {
  const accounts = await makeAccounts(payload, 1000)
  const { item, run } = await makeApprovedItem({
    payload,
    organization: await organizationOf(payload),
    accounts: [],
    title: '基准稿件',
    pictures: 5,
  })
  const facts = { item: String(item), revision: run.revision, datedAt: '2026-05-01T00:00:00.000Z' }
  const master = { ...(run.snapshot as Record<string, unknown>) }
  const own = accounts.slice(0, 50).map((account, index) => ({ account, title: `第 ${index} 题` }))
  const { renditionsFor } = await import('@/distribution/renditionsFor')
  const ours = (count: number, snapshot: Record<string, unknown>) => () =>
    renditionsFor({ payload, kind: 'news', snapshot, facts, accounts: accounts.slice(0, count) })
  const rewritten = { ...master, variants: own }
  const [loop, together, each, thousand] = [
    await milliseconds(() =>
      oneByOne({ payload, snapshot: master, facts, accounts: accounts.slice(0, 50) }),
    ),
    await milliseconds(ours(50, master)),
    await milliseconds(ours(50, rewritten)),
    await milliseconds(ours(1000, master)),
  ]
  const row = (what: string, ms: number): Row => ({
    what,
    ms: rounded(ms),
    ratio: rounded(loop / ms, 2),
  })
  return [
    row('one item for 50 accounts of 6 channels', together),
    row('the same, every account with a title of its own', each),
    row('one item for 1000 accounts', thousand),
    row('50 accounts one by one: read, compose, render, check', loop),
  ]
}

type Looping = {
  payload: Payload
  snapshot: Record<string, unknown>
  facts: { item: string; revision: string; datedAt: string }
  accounts: Id[]
}

async function oneByOne({ payload, snapshot, facts, accounts }: Looping): Promise<void> {
  const { contentOf } = await import('@/content/contentOf')
  const { openAccount } = await import('@/distribution/accounts')
  const { publisherOf } = await import('@publishers/registry')
  for (const id of accounts) {
    const open = await openAccount({ payload, id })
    if (!open) throw new Error('no account')
    const publisher = publisherOf(open.account.channel)
    const content = await contentOf({ payload, kind: 'news', snapshot, facts, account: id })
    publisher.validate(publisher.render(content, open.account), open.account)
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  await work()
  const begun = performance.now()
  for (let i = 0; i < repeats; i += 1) await work()
  return (performance.now() - begun) / repeats
}

/** Ten settings in all: the three themes of WeChat with comments on and off, and the other channels. */
async function makeAccounts(payload: Payload, count: number): Promise<Id[]> {
  const { CHANNELS } = await import('@publishers/registry')
  const organization = await organizationOf(payload)
  const channels = CHANNELS.map(({ manifest }) => manifest.channel)
  const ids: Id[] = []
  for (let index = 0; index < count; index += 1) {
    const channel = channels[index % channels.length]!
    const turn = Math.floor(index / channels.length)
    const settings = { theme: themes[turn % 3], needOpenComment: turn % 2 === 0 }
    const { id } = await payload.db.create({
      collection: 'channel-accounts',
      data: {
        ...{ name: `账号 ${index}`, channel, organization, enabled: true },
        settings: channel === 'wechat' ? settings : {},
      },
    })
    ids.push(id as Id)
  }
  return ids
}

async function organizationOf(payload: Payload): Promise<Id> {
  const { docs } = await payload.find({ collection: 'organizations', limit: 1, depth: 0 })
  if (docs[0]) return docs[0].id
  const data = { name: '云帆市总工会', shortName: '云帆总工会', level: 'city' }
  const made = await payload.create({ collection: 'organizations', data: data as never })
  return made.id
}

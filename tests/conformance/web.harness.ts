import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { siteKey } from '@/site/siteKey'
import { bootApp, type TestApp } from '../kit/bootApp'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'

/** The web channel against the real site's API over a database of its own; of the pages, what the channel looks at. */
export const webHarness: Harness = {
  channel: 'web',
  steps: ['site.release'],
  hasCodes: false,
  start: () => startSite(),
  stop: async () => {
    const booted = app
    app = undefined
    await (await booted)?.stop()
  },
}

let app: Promise<TestApp & { account: Id }> | undefined

const PICTURES = Promise.all([drawn(640, 480, '#c8102e'), drawn(900, 500, '#1d4e89')])

/** An approval names the accounts it is for; the site obeys only when it is one of them. */
const bootWithAccount = async () => {
  const booted = await bootApp()
  const { payload, organizations } = booted
  const data = { name: '网站', channel: 'web', enabled: true, organization: organizations.city }
  const { id } = await payload.create({
    collection: 'channel-accounts',
    data: data as never,
    overrideAccess: true,
  })
  return { ...booted, account: id as Id }
}

const startSite = async (): Promise<Platform> => {
  app ??= bootWithAccount()
  const { payload, organizations, account } = await app
  const { listenSite } = await import('../../scripts/chaos/site')
  const site = await listenSite(payload)
  const pictures = await PICTURES
  const key = siteKey(payload.secret)
  return {
    origin: site.origin,
    basePath: '',
    account: { id: '1', channel: 'web', name: '网站', settings: { settleSeconds: 0.2 } },
    credentials: { siteKey: key },
    secrets: [key],
    media: new Map(pictures.map(({ picture, bytes }) => [picture.key, bytes])),
    content: (title) =>
      sampleContent(
        title,
        pictures.map(({ picture }) => picture),
      ),
    item: (title) => approvedItem({ payload, organization: organizations.city, account, title }),
    isStep: (name, { path }) => path.endsWith(`/api/${name.replace('.', '/')}`),
    recallStep: 'site.withdraw',
    isMutating: ({ method }) => method !== 'GET',
    isUpload: () => false,
    published: (title) => countPublic(payload, title),
    idle: async () => undefined,
    patienceMs: 10_000,
    close: site.close,
  }
}

type Making = { payload: Payload; organization: Id; account: Id; title: string }

const approvedItem = async ({ payload, organization, account, title }: Making) => {
  const { makeApprovedItem } = await import('../../scripts/chaos/items')
  const { approvedContent, readRun } = await import('@/distribution/approval')
  const made = await makeApprovedItem({
    payload,
    organization,
    accounts: [account],
    title,
    pictures: 1,
  })
  const run = await readRun({ payload, id: made.run.id })
  if (!run) throw new Error('the approval is not there')
  return approvedContent({ payload, run })
}

/** What anybody may read. */
const countPublic = async (payload: Payload, title: string): Promise<number> => {
  const where = { title: { equals: title } }
  return (await payload.find({ collection: 'news', where, overrideAccess: false, depth: 0 }))
    .totalDocs
}

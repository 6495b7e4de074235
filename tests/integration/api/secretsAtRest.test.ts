import fs from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { ECHOES, startEchoPlatform } from '../../kit/echoPlatform'
import { setUp } from '../distribution/setUp'

/** In every secret, so that a part of one is found as well. */
const MARK = 'PLANTED'
const secret = (name: string) => `s3cret/${MARK}+${name}=${'k'.repeat(12)}`
const TOKEN = secret('issued.token')
const CODE = `${MARK}-code-of-a-grant-0123456789`
const RECIPIENT = `wx_${MARK}_reader`

const SENT: Record<string, { credentials: object; settings: object }> = {
  wechat: {
    credentials: {
      ...{ appId: 'wx0000000000echo01', appSecret: secret('wechat'), token: `${MARK}callback` },
      encodingAesKey: MARK.padEnd(43, 'A'),
    },
    settings: { settleSeconds: 0.2 },
  },
  weibo: {
    credentials: {
      ...{ clientId: '4000000009', clientSecret: secret('weibo') },
      ...{ accessToken: secret('weibo.token'), uid: '7100000009' },
    },
    settings: { settleSeconds: 0.2, rip: '203.0.113.7' },
  },
  kuaishou: {
    credentials: {
      ...{ appId: 'ks5000000000000009', appSecret: secret('kuaishou') },
      ...{ accessToken: secret('kuaishou.token'), refreshToken: secret('kuaishou.refresh') },
    },
    settings: { settleSeconds: 0.2 },
  },
  douyin: {
    credentials: {
      ...{ clientKey: 'aw00000000000echo', clientSecret: secret('douyin'), openId: 'open-9' },
      ...{ accessToken: secret('douyin.token'), refreshToken: secret('douyin.refresh') },
    },
    settings: { mode: 'server', settleSeconds: 0.2 },
  },
}
const CHANNELS = Object.keys(SENT)

let world: Awaited<ReturnType<typeof setUp>>
let platform: Awaited<ReturnType<typeof startEchoPlatform>>
const accounts: Record<string, Id> = {}
const logged: string[] = []
const answered: string[] = []

beforeAll(async () => {
  world = await setUp()
  platform = await startEchoPlatform({ fresh: secret('fresh'), tokens: TOKEN })
  const { app, payload } = world
  const keep = (...words: unknown[]) => void logged.push(inspect(words, { depth: 8 }))
  for (const level of ['info', 'warn', 'error', 'debug', 'fatal'] as const)
    payload.logger[level] = keep as never
  for (const level of ['log', 'warn', 'error', 'info'] as const) console[level] = keep
  for (const channel of CHANNELS) {
    const made = await app.request
      .post('/api/channel-accounts')
      .set(await app.as('administrator'))
      .send({
        ...{ name: `回声${channel}`, channel, enabled: true, baseUrl: platform.origin },
        ...{ organization: app.organizations.city, ...SENT[channel] },
      })
    expect(made.status).toBe(201)
    answered.push(made.text)
    accounts[channel] = made.body.doc.id
  }
}, 300_000)
afterAll(async () => {
  await platform?.close()
  await world?.stop()
})

const ask = async (
  method: 'get' | 'post' | 'patch',
  address: string,
  who: Parameters<typeof world.app.as>[0],
  body?: object,
) => {
  const asked = world.app.request[method](address).set(await world.app.as(who))
  const answer = await (body ? asked.send(body) : asked)
  answered.push(answer.text, JSON.stringify(answer.headers))
  return answer
}

const attemptOnce = async (channel: string, title: string): Promise<Id> => {
  const { makeApprovedItem } = await import('../../../scripts/chaos/items')
  const { planDeliveries } = await import('@/distribution/plan')
  const { createLocalReq } = await import('payload')
  const { payload, app } = world
  const account = accounts[channel] as Id
  const { run } = await makeApprovedItem({
    ...{ payload, organization: app.organizations.city, accounts: [account], title },
    ...((channel === 'douyin' || channel === 'kuaishou') && { filmFor: account }),
  })
  const [planned] = await planDeliveries({
    req: await createLocalReq({}, payload),
    run: run as never,
  })
  const id = planned?.delivery as Id
  await world.work(id, ({ state, error }) => Boolean(error) || state === 'failed')
  return id
}

const clean = (text: string): void => {
  const at = text.indexOf(MARK)
  // The words around it tell where it came from.
  expect(at < 0 ? '' : text.slice(Math.max(0, at - 300), at + 60)).toBe('')
}

describe('a platform that repeats everything it is told', () => {
  it.each(CHANNELS.flatMap((channel) => ECHOES.map((echo) => [channel, echo] as const)))(
    '%s, by %s',
    async (channel, echo) => {
      platform.become(echo)
      const before = platform.seen.length
      const id = await attemptOnce(channel, `回声 ${channel} ${echo}`)
      const { error } = await world.read(id)
      expect({ error, calls: platform.seen.length - before }).not.toMatchObject({ calls: 0 })
      if (echo === 'refusal') expect(error?.message).toContain('***')
      expect(error?.message).toMatch(/[一-龥]/)
      await ask('get', `/api/deliveries/${id}?depth=2`, 'operator')
      await ask('get', `/api/attempts?where[delivery][equals]=${id}`, 'operator')
      clean(JSON.stringify(error))
    },
    120_000,
  )

  it.each(ECHOES)(
    'checks, previews and authorisations by %s',
    async (echo) => {
      platform.become(echo)
      for (const channel of CHANNELS) {
        const account = accounts[channel] as Id
        await ask('post', `/api/channel-accounts/${account}/probe`, 'operator', {})
        const begun = await ask(
          'get',
          `/api/channel-accounts/${account}/authorize`,
          'administrator',
        )
        if (begun.status !== 302) continue
        const state = new URL(String(begun.headers.location)).searchParams.get('state') ?? ''
        const query = new URLSearchParams({ code: CODE, state })
        const back = await ask('get', `/api/oauth/${channel}?${query}`, 'administrator')
        expect(back.status).toBe(302)
        expect(back.headers['referrer-policy']).toBe('no-referrer')
        await ask('get', `/api/channel-accounts/${account}/authorization`, 'editor')
      }
      const { docs } = await world.payload.find({ collection: 'news', limit: 1, draft: true })
      const preview = `/api/news/${docs[0]?.id}/preview?account=${accounts.wechat}`
      expect((await ask('post', preview, 'editor', { recipient: RECIPIENT })).status).toBe(409)
    },
    240_000,
  )
})

describe('afterwards', () => {
  it('what was issued is kept, sealed', async () => {
    const { tokenStore } = await import('@/distribution/stores')
    const { payload } = world
    const account = accounts.wechat as Id
    const kept = await tokenStore({ payload, account }).get('access_token:wx0000000000echo01')
    expect(kept?.value).toBe(TOKEN)
  })

  it('no answer of the API shows a secret', async () => {
    for (const list of ['channel-accounts', 'deliveries', 'attempts', 'audit-events', 'users'])
      await ask('get', `/api/${list}?limit=500&depth=2`, 'administrator')
    clean(answered.join('\n'))
    expect(answered.join('\n')).not.toContain('sealed:v1:')
  })

  it('nothing that was logged does', () => {
    expect(logged.length).toBeGreaterThan(CHANNELS.length)
    clean(logged.join('\n'))
  })

  it('no row of any collection does', async () => {
    const { payload } = world
    for (const collection of Object.keys(payload.collections)) {
      const { docs } = await payload.db.find({
        collection: collection as 'users',
        where: {},
        limit: 0,
        pagination: false,
      })
      clean(`${collection}: ${JSON.stringify(docs)}`)
    }
  })

  it('no file of the installation does', () => {
    const files = fs
      .readdirSync(world.app.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(0)
    for (const { parentPath, name } of files) {
      const bytes = fs.readFileSync(path.join(parentPath, name))
      expect({ name, leaks: bytes.includes(MARK) }).toEqual({ name, leaks: false })
    }
  })
})

import type { World } from '../world'
import type { Ground, Stand } from './ground'
import { makeAccount } from './makeAccount'
import { anyPlatform, sandboxStand } from './sandboxStand'

const appKey = '3599999999'
const appSecret = 'sandbox-weibo-secret'
/** The stand-in believes what comes from here: an address for documentation (RFC 5737). */
const rip = '203.0.113.7'

export const weibo: Ground = {
  name: 'weibo',
  channel: 'weibo',
  steps: {
    publish: [{ name: 'statuses.share', api: 'statuses/share' }],
    amend: [],
    recall: [{ name: 'statuses.destroy', api: 'statuses/destroy' }],
  },
  uploads: [],
  early: ['started', 'prepared'],
  effects: [
    ...anyPlatform,
    { kind: 'errcode', code: 10001, processed: true },
    { kind: 'errcode', code: 10009 },
  ],
  pushes: false,
  needsFilm: false,
  ends: { publish: 'published', amend: 'handedOff', recall: 'recalled' },
  open,
}

async function open(world: World, number: number): Promise<Stand> {
  const { sandbox, pace } = world
  const { weibo: hands } = sandbox.control
  const uid = String(1_000_000_000 + number)
  const name = `微博 ${number}`
  await hands.addApp({
    appKey,
    appSecret,
    name: '混沌测试',
    safeDomains: ['site.test'],
    limits: { user: 100_000, statuses: 1000, comments: 1000, ip: 1_000_000, burst: 1000 },
  })
  // Every third account of a platform that shows posts a minute late.
  await hands.addAccount({ uid, name, delayed: number % 3 === 0 })
  const { accessToken } = await hands.grant(uid, { appKey })
  const account = await makeAccount(world, {
    name,
    channel: 'weibo',
    baseUrl: `${sandbox.origin}/sandbox/weibo`,
    credentials: { clientId: appKey, clientSecret: appSecret, accessToken, uid },
    settings: { rip, safeDomain: 'site.test', settleSeconds: 0.5 * pace },
  })
  const posts = (title: string) =>
    hands.account(uid).posts.filter(({ text }) => text.includes(`【${title}】`))
  const visible = (title: string) =>
    hands.feed(uid).filter(({ text }) => text.includes(`【${title}】`))
  return {
    account,
    ...sandboxStand({ sandbox, platform: 'weibo', account: uid }),
    shown: async ({ title }) => visible(title).length,
    everShown: async ({ title }) => posts(title).length,
    left: () => [],
  }
}

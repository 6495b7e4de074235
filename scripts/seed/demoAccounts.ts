import type { Id } from '@/access/scope'
import { env } from '@/env'
import {
  DOUYIN_DEMO_APPS,
  KUAISHOU_DEMO_APPS,
  WECHAT_DEMO_ACCOUNTS,
  WEIBO_DEMO_ACCOUNTS,
  WEIBO_DEMO_APP,
} from '@publishers/sandbox'

/** Callback secrets of the demo accounts; the sandbox is told the same ones. */
export const demoCallback = {
  token: 'gongmeidemo',
  encodingAESKey: 'gongmeidemogongmeidemogongmeidemogongmeidem',
}

/** An address for documentation (RFC 5737): the sandbox asks nothing of it. */
const demoRip = '203.0.113.7'

const day = 86_400_000
const later = (days: number) => new Date(Date.now() + days * day).toISOString()

/** The accounts of the demo's desk, by key: one of each channel, and what an unverified one looks like. */
export function demoAccounts(organizations: Record<string, Id>) {
  const { U1, U2 } = organizations
  const city = {
    organization: U1,
    register: registerOf('云帆市总工会宣教部', '演示备字 0001 号', { verified: 200 }),
  }
  // New on short video: nothing was due there yet.
  const fresh = { ...city, register: { ...city.register, openedAt: later(-3) } }
  const district = {
    organization: U2,
    register: registerOf('星桥区总工会办公室', '演示备字 0002 号', { verified: 21 }),
  }
  return {
    web: { ...city, name: '云帆工会网站', channel: 'web' },
    yunfan: {
      ...city,
      name: '云帆工会（公众号）',
      channel: 'wechat',
      baseUrl: at('wechat'),
      credentials: wechat(0),
      settings: { theme: 'gongren', accountKind: 'service', needOpenComment: true },
    },
    xingqiao: {
      ...district,
      name: '星桥工会（公众号，未认证）',
      channel: 'wechat',
      baseUrl: at('wechat'),
      credentials: wechat(1),
      settings: { theme: 'sujian', accountKind: 'subscription' },
    },
    dingyue: {
      ...fresh,
      name: '云帆工会订阅号（群发）',
      channel: 'wechat',
      baseUrl: at('wechat'),
      credentials: wechat(2),
      settings: {
        theme: 'qinghong',
        mode: 'mass',
        accountKind: 'subscription',
        issuesOnly: true,
        needOpenComment: true,
      },
    },
    weibo: {
      ...city,
      name: '云帆工会（微博）',
      channel: 'weibo',
      baseUrl: at('weibo'),
      credentials: weibo(0),
      settings: { rip: demoRip, safeDomain: new URL(env().publicUrl).hostname },
    },
    douyin: {
      ...fresh,
      name: '云帆工会（抖音）',
      channel: 'douyin',
      baseUrl: at('douyin'),
      credentials: {
        clientKey: DOUYIN_DEMO_APPS[0]?.clientKey,
        clientSecret: DOUYIN_DEMO_APPS[0]?.secret,
      },
      settings: { mode: 'handOff' },
    },
    kuaishou: {
      ...fresh,
      name: '云帆工会（快手）',
      channel: 'kuaishou',
      baseUrl: at('kuaishou'),
      credentials: {
        appId: KUAISHOU_DEMO_APPS[0]?.appId,
        appSecret: KUAISHOU_DEMO_APPS[0]?.secret,
      },
      settings: { deleteByApi: true },
    },
    channels: { ...fresh, name: '云帆工会（视频号）', channel: 'channels' },
  }
}

export type DemoAccount = keyof ReturnType<typeof demoAccounts>

const at = (platform: string) => `http://127.0.0.1:${env().PORT}/sandbox/${platform}`

const wechat = (index: number) => {
  const account = WECHAT_DEMO_ACCOUNTS[index]
  return { appId: account?.appid, appSecret: account?.secret, ...demoCallback }
}

const weibo = (index: number) => ({
  clientId: WEIBO_DEMO_APP.appKey,
  clientSecret: WEIBO_DEMO_APP.appSecret,
  uid: WEIBO_DEMO_ACCOUNTS[index]?.uid,
})

const registerOf = (owner: string, filingNo: string, days: { verified: number }) => ({
  owner,
  responsible: '运营小帆',
  filingNo,
  openedAt: later(-40),
  verifiedUntil: later(days.verified),
})

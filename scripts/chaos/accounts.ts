import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { Sandbox } from '@publishers/sandbox'
import { WECHAT_DEMO_ACCOUNTS } from '@publishers/sandbox'

type Making = {
  payload: Payload
  organization: Id
  siteOrigin: string
  sandboxOrigin: string
  settleSeconds?: number
}

/** The web site, a WeChat account that may publish and one that may not, all pointing to stand-ins. */
export async function makeAccounts({
  payload,
  organization,
  siteOrigin,
  sandboxOrigin,
  settleSeconds = 1,
}: Making) {
  const make = async (data: Record<string, unknown>): Promise<Id> => {
    const whole = { enabled: true, organization, settings: { settleSeconds }, ...data }
    return (
      await payload.create({
        collection: 'channel-accounts',
        data: whole as never,
        overrideAccess: true,
      })
    ).id
  }
  const wechat = (index: number, callbackToken: string) => {
    const { appid, secret, name } = WECHAT_DEMO_ACCOUNTS[index]!
    const settings = { settleSeconds, publishSettleSeconds: settleSeconds }
    const credentials = { appId: appid, appSecret: secret, token: callbackToken }
    return make({
      name,
      channel: 'wechat',
      baseUrl: `${sandboxOrigin}/sandbox/wechat`,
      credentials,
      settings,
    })
  }
  return {
    web: await make({ name: '网站', channel: 'web', baseUrl: siteOrigin }),
    wechat: await wechat(0, 'callbacktoken'),
    draftOnly: await wechat(1, 'callbacktoken'),
  }
}

type Fresh = Pick<Making, 'payload' | 'organization'> & {
  sandbox: Sandbox & { origin: string }
  siteOrigin: string
  number: number
  pace: number
}

/** A WeChat account of its own, on the platform and with us: quotas, drafts and articles of other runs stay away. */
export async function makeFreshWechat({
  payload,
  organization,
  sandbox,
  siteOrigin,
  number,
  pace,
}: Fresh): Promise<{ id: Id; appid: string }> {
  const appid = `wx${number.toString(36).padStart(16, '0')}`
  const secret = 'sandbox-secret'
  const settings = { settleSeconds: 0.5 * pace, publishSettleSeconds: 0.7 * pace }
  const { id } = await payload.create({
    collection: 'channel-accounts',
    data: {
      ...{ name: `公众号 ${number}`, channel: 'wechat', enabled: true, organization, settings },
      baseUrl: `${sandbox.origin}/sandbox/wechat`,
      credentials: { appId: appid, appSecret: secret, token: 'callbacktoken' },
    } as never,
    overrideAccess: true,
  })
  await sandbox.control.addAccount({
    ...{
      appid,
      secret,
      name: `公众号 ${number}`,
      ghId: `gh_${number}`,
      kind: 'service',
      verified: true,
    },
    features: { freepublish: true, comments: true, mass: false },
    callback: {
      url: `${siteOrigin}/api/callbacks/wechat/${id}`,
      token: 'callbacktoken',
      mode: 'plain',
    },
  })
  return { id, appid }
}

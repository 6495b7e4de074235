import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
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

import type { Payload } from 'payload'
import type { Sandbox } from '@publishers/sandbox'
import {
  DOUYIN_DEMO_APPS,
  KUAISHOU_DEMO_APPS,
  KUAISHOU_DEMO_USERS,
  WECHAT_DEMO_ACCOUNTS,
  WEIBO_DEMO_ACCOUNTS,
  WEIBO_DEMO_APP,
} from '@publishers/sandbox'
import type { Id } from '@/access/scope'
import { env } from '@/env'
import type { ChannelAccount } from '@/payload-types'
import { demoCallback } from './demoAccounts'

type Connecting = { payload: Payload; sandbox: Sandbox }

/**
 * What an administrator does on the real platforms: says where events go, and grants what needs a grant. Called when the
 * server answers, for a platform asks the address to prove itself. Done again it changes nothing.
 */
export async function connectSandbox({ payload, sandbox }: Connecting): Promise<void> {
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { baseUrl: { like: '/sandbox/' } },
    sort: 'createdAt',
    limit: 50,
    depth: 0,
    overrideAccess: true,
  })
  const of = (channel: string) => docs.filter((account) => account.channel === channel)
  for (const [index, account] of of('wechat').entries()) {
    const appid = WECHAT_DEMO_ACCOUNTS[index]?.appid
    if (!appid) continue
    await sandbox.control.wechat.configure(appid, {
      callback: { url: callbackOf(account), ...demoCallback, mode: 'safe' },
    })
  }
  const [douyin] = of('douyin')
  const clientKey = DOUYIN_DEMO_APPS[0]?.clientKey
  if (douyin && clientKey) await sandbox.control.douyin.setCallback(clientKey, callbackOf(douyin))
  await grant(of('weibo')[0], {
    payload,
    ask: () =>
      sandbox.control.weibo.grant(WEIBO_DEMO_ACCOUNTS[0]?.uid ?? '', {
        appKey: WEIBO_DEMO_APP.appKey,
      }),
  })
  await grant(of('kuaishou')[0], {
    payload,
    ask: async () => {
      const granted = await sandbox.control.kuaishou.grant(KUAISHOU_DEMO_APPS[0]?.appId ?? '', {
        uid: KUAISHOU_DEMO_USERS[0]?.uid ?? '',
      })
      return { ...granted, expiresAt: granted.refreshExpiresAt }
    },
  })
}

const callbackOf = ({ id, channel }: { id: Id; channel: string }) =>
  `http://127.0.0.1:${env().PORT}/api/callbacks/${channel}/${id}`

type Granted = {
  accessToken: string
  refreshToken?: string
  openId?: string
  uid?: string
  expiresAt: number
}
type Granting = { payload: Payload; ask: () => Promise<Granted> }

/** As if the person had pressed 授权, once; the button on the account's page shows how it is done. */
async function grant(
  account: ChannelAccount | undefined,
  { payload, ask }: Granting,
): Promise<void> {
  if (!account || Date.parse(account.authorizedUntil ?? '') > Date.now()) return
  const { expiresAt, ...credentials } = await ask()
  await payload.update({
    collection: 'channel-accounts',
    id: account.id,
    data: { credentials } as never,
    context: { unaudited: true },
    overrideAccess: true,
  })
  await payload.db.updateOne({
    collection: 'channel-accounts',
    id: account.id,
    data: { authorizedUntil: new Date(expiresAt).toISOString() },
  })
}

import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { WECHAT_DEMO_ACCOUNTS } from '@publishers/sandbox'
import { env } from '@/env'

/** Callback secrets of the demo accounts; the sandbox is told the same ones. */
export const demoCallback = {
  token: 'gongmeidemo',
  encodingAESKey: 'gongmeidemogongmeidemogongmeidemogongmeidem',
}

type Args = { payload: Payload; organizations: Record<string, Id> }

/** The site, a service account that may publish, and an unverified one that ends at its draft box. */
export async function seedAccounts({ payload, organizations }: Args): Promise<Record<string, Id>> {
  const sandbox = `http://127.0.0.1:${env().PORT}/sandbox/wechat`
  const wechat = (index: number) => {
    const account = WECHAT_DEMO_ACCOUNTS[index]
    return { appId: account?.appid, appSecret: account?.secret, ...demoCallback }
  }
  const rows = {
    web: { name: '云帆工会网站', channel: 'web', organization: organizations.U1 },
    yunfan: {
      name: '云帆工会（公众号）',
      channel: 'wechat',
      organization: organizations.U1,
      baseUrl: sandbox,
      credentials: wechat(0),
      settings: { theme: 'gongren' },
    },
    xingqiao: {
      name: '星桥工会（公众号，未认证）',
      channel: 'wechat',
      organization: organizations.U2,
      baseUrl: sandbox,
      credentials: wechat(1),
      settings: { theme: 'sujian' },
    },
  }
  const ids: Record<string, Id> = {}
  for (const [key, row] of Object.entries(rows)) {
    const { docs } = await payload.find({
      collection: 'channel-accounts',
      where: { name: { equals: row.name } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    ids[key] =
      docs[0]?.id ??
      (
        await payload.create({
          collection: 'channel-accounts',
          data: { ...row, enabled: true } as never,
          overrideAccess: true,
        })
      ).id
  }
  return ids
}

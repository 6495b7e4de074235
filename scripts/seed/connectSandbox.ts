import type { Payload } from 'payload'
import type { Sandbox } from '@publishers/sandbox'
import { WECHAT_DEMO_ACCOUNTS } from '@publishers/sandbox'
import { env } from '@/env'
import { demoCallback } from './accounts'

/** Tells the sandbox platform where our demo accounts want their events, as an administrator would on the real site. */
export async function connectSandbox({
  payload,
  sandbox,
}: {
  payload: Payload
  sandbox: Sandbox
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { and: [{ channel: { equals: 'wechat' } }, { baseUrl: { like: '/sandbox/' } }] },
    sort: 'createdAt',
    limit: WECHAT_DEMO_ACCOUNTS.length,
    depth: 0,
    overrideAccess: true,
  })
  for (const [index, account] of docs.entries()) {
    const appid = WECHAT_DEMO_ACCOUNTS[index]?.appid
    if (!appid) continue
    const url = `http://127.0.0.1:${env().PORT}/api/callbacks/wechat/${account.id}`
    await sandbox.control.wechat.configure(appid, {
      callback: { url, ...demoCallback, mode: 'safe' },
    })
  }
}

import type { World } from '../world'
import type { Ground, Stand } from './ground'
import { makeAccount } from './makeAccount'
import { anyPlatform, sandboxStand } from './sandboxStand'

const secret = 'sandbox-kuaishou-secret'

export const kuaishou: Ground = {
  name: 'kuaishou',
  channel: 'kuaishou',
  steps: {
    publish: [{ name: 'photo.publish', api: 'photo/publish' }],
    amend: [],
    recall: [{ name: 'photo.delete', api: 'photo/delete' }],
  },
  uploads: ['photo/start_upload', 'api/upload/fragment', 'api/upload/complete'],
  early: ['started', 'prepared'],
  effects: [
    ...anyPlatform,
    { kind: 'errcode', code: 100_200_500 },
    { kind: 'errcode', code: 100_200_108 },
  ],
  pushes: false,
  needsFilm: true,
  ends: { publish: 'published', amend: 'handedOff', recall: 'recalled' },
  open,
}

async function open(world: World, number: number): Promise<Stand> {
  const { sandbox, pace } = world
  const { kuaishou: hands } = sandbox.control
  const appId = `ks${String(number).padStart(16, '0')}`
  const uid = `chaos${number}`
  const name = `快手 ${number}`
  await hands.addApp({ appId, secret, name, callsPerDay: 10_000 })
  await hands.addUser({ uid, name })
  const { accessToken, refreshToken, openId } = await hands.grant(appId, { uid })
  const account = await makeAccount(world, {
    name,
    channel: 'kuaishou',
    baseUrl: `${sandbox.origin}/sandbox/kuaishou`,
    credentials: { appId, appSecret: secret, accessToken, refreshToken, openId },
    settings: { deleteByApi: true, settleSeconds: 0.5 * pace },
  })
  const works = (title: string) => hands.works(uid).filter(({ caption }) => caption.includes(title))
  return {
    account,
    ...sandboxStand({ sandbox, platform: 'kuaishou', account: uid }),
    shown: async ({ title }) => works(title).length,
    left: () => [],
    endToken: () => hands.endTokens(uid, 'expired'),
  }
}

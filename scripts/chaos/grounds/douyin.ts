import type { World } from '../world'
import type { Ground, Stand } from './ground'
import { makeAccount } from './makeAccount'
import { anyPlatform, sandboxStand } from './sandboxStand'

const secret = 'sandbox-douyin-secret'

/** Publishing by the server, for apps that may. */
export const douyin: Ground = {
  name: 'douyin',
  channel: 'douyin',
  steps: {
    publish: [{ name: 'video.create', api: 'video/create_video' }],
    amend: [],
    // No API deletes a work: the recall is a person's, and sends nothing.
    recall: [],
  },
  uploads: ['video/upload_video', 'video/upload_image'],
  early: ['started', 'prepared'],
  effects: [
    ...anyPlatform,
    { kind: 'errcode', code: 2_100_004 },
    { kind: 'errcode', code: 2_190_008 },
  ],
  pushes: false,
  needsFilm: true,
  ends: { publish: 'published', amend: 'handedOff', recall: 'handedOff' },
  open,
}

async function open(world: World, number: number): Promise<Stand> {
  const { sandbox, pace } = world
  const { douyin: hands } = sandbox.control
  const clientKey = `aw${number.toString(36).padStart(14, '0')}`
  const uid = `chaos${number}`
  const name = `抖音 ${number}`
  await hands.addApp({
    clientKey,
    secret,
    name,
    capabilities: [
      ...['aweme.share', 'h5.share', 'open.get.ticket', 'jump.basic', 'user_info'],
      ...['video.create.bind', 'video.list.bind', 'video.data.bind', 'renew_refresh_token'],
    ] as never,
    createsPerDay: 1000,
  })
  await hands.addCreator({ uid, name })
  const { accessToken, refreshToken, openId } = await hands.grant(clientKey, { uid })
  const account = await makeAccount(world, {
    name,
    channel: 'douyin',
    baseUrl: `${sandbox.origin}/sandbox/douyin`,
    credentials: { clientKey, clientSecret: secret, accessToken, refreshToken, openId },
    settings: { mode: 'server', settleSeconds: 0.5 * pace },
  })
  const works = (title: string) => hands.works(uid).filter(({ text }) => text.includes(title))
  return {
    account,
    ...sandboxStand({ sandbox, platform: 'douyin', account: uid }),
    shown: async ({ title }) => works(title).length,
    everShown: async ({ title }) => works(title).length,
    left: () => [],
    endToken: () => hands.endTokens(uid, 'expired'),
  }
}

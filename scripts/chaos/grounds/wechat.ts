import type { World } from '../world'
import type { Ground, Stand } from './ground'
import { makeAccount } from './makeAccount'
import { anyPlatform, sandboxStand } from './sandboxStand'

const secret = 'sandbox-secret'
const token = 'callbacktoken'

const common = {
  channel: 'wechat',
  uploads: ['media/uploadimg', 'material/add_material'],
  early: ['started', 'prepared', 'uploaded:body', 'kept:body', 'uploaded:cover', 'kept:cover'],
  effects: [...anyPlatform, { kind: 'errcode', code: -1 }, { kind: 'errcode', code: 42001 }],
  pushes: true,
  needsFilm: false,
  ends: { publish: 'published', amend: 'handedOff', recall: 'recalled' },
} satisfies Partial<Ground>

/** Publishing without a push to followers. */
export const wechat: Ground = {
  ...common,
  name: 'wechat',
  steps: {
    publish: [
      { name: 'draft.add', api: 'draft/add' },
      { name: 'freepublish.submit', api: 'freepublish/submit' },
    ],
    amend: [],
    recall: [{ name: 'freepublish.delete', api: 'freepublish/delete' }],
  },
  open: (world, number) => open(world, { number, mode: 'publish' }),
}

/** A message to all followers. */
export const wechatMass: Ground = {
  ...common,
  name: 'wechat-mass',
  steps: {
    publish: [
      { name: 'draft.add', api: 'draft/add' },
      { name: 'mass.sendall', api: 'message/mass/sendall' },
    ],
    amend: [],
    recall: [{ name: 'mass.delete', api: 'message/mass/delete' }],
  },
  open: (world, number) => open(world, { number, mode: 'mass' }),
}

type Opening = { number: number; mode: 'publish' | 'mass' }

/** An account of its own: quotas, drafts and articles of other runs stay away. */
async function open(world: World, { number, mode }: Opening): Promise<Stand> {
  const { sandbox, site, pace } = world
  const appid = `wx${number.toString(36).padStart(16, '0')}`
  const name = `公众号 ${number}`
  const account = await makeAccount(world, {
    name,
    channel: 'wechat',
    baseUrl: `${sandbox.origin}/sandbox/wechat`,
    credentials: { appId: appid, appSecret: secret, token },
    settings: {
      mode,
      accountKind: 'service',
      settleSeconds: 0.5 * pace,
      publishSettleSeconds: 0.7 * pace,
    },
  })
  await sandbox.control.addAccount({
    ...{ appid, secret, name, ghId: `gh_${number}`, kind: 'service', verified: true },
    features: { freepublish: true, comments: true, mass: true },
    // 45066 asks for a minute's patience, and these runs have less.
    massRepeatMs: 0,
    callback: { url: `${site.origin}/api/callbacks/wechat/${account}`, token, mode: 'plain' },
  })
  const { wechat: hands } = sandbox.control
  const articles = (title: string) => hands.feed(appid).filter((article) => article.title === title)
  return {
    account,
    ...sandboxStand({ sandbox, platform: 'wechat', account: appid }),
    shown: async ({ title }) => articles(title).length,
    everShown: async () => hands.account(appid).published.length,
    url: ({ title }) => articles(title)[0]?.url,
    mayLackUrl: mode === 'mass',
    left: () => {
      const drafts = hands.drafts(appid).length
      return drafts > 0 ? [`${drafts} drafts are left`] : []
    },
    endToken: () => hands.revokeTokens(appid),
  }
}

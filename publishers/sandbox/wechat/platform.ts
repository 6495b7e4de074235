import type { ServerResponse } from 'node:http'
import type { Place, Platform } from '../platform'
import { send } from '../wire'
import { DEMO_ACCOUNTS } from './accounts'
import { wechatCommands } from './commands'
import { wechatControl, type WechatControl } from './control'
import { dispatch } from './dispatch'
import { accountCard } from './pages/card'
import { showPage } from './pages/router'
import { PRESETS } from './presets'
import { resumeJobs } from './jobs'
import { accountSchema, emptyAccount, type WechatSlice } from './state'
import type { World } from './world'

/** The WeChat stand-in: API under `/cgi-bin/`, pages beside it, and the hands behind it. */
export const createWechat = (place: Place<WechatSlice>): Platform<WechatControl> => {
  const states = place.slice
  const world: World = { ...place.world, accounts: () => Object.values(states()) }
  const control = wechatControl({ world, states })
  return {
    name: 'wechat',
    title: '微信公众号',
    accountWord: '公众号',
    control,
    commands: wechatCommands(control),
    presets: PRESETS,
    cards: () => world.accounts().map(accountCard),
    endTokens: (appid, how) =>
      how === 'expired' ? control.expireTokens(appid) : control.revokeTokens(appid),
    addDemoAccounts: () => {
      for (const input of DEMO_ACCOUNTS)
        states()[input.appid] ??= emptyAccount(accountSchema.parse(input))
    },
    resume: () => {
      for (const owner of world.accounts()) resumeJobs(owner, world)
    },
    handle: async ({ request, response, url }) => {
      if (url.pathname.startsWith('/sandbox/wechat/cgi-bin/'))
        return dispatch({ request, response, url }, world)
      const picture = /^\/sandbox\/wechat\/mmbiz\/([\w-]{20,})$/.exec(url.pathname)?.[1]
      if (picture) return showPicture(picture, { response, world })
      return showPage({ request, response, url }, { world, control })
    },
  }
}

const showPicture = async (
  id: string,
  { response, world }: { response: ServerResponse; world: World },
) => {
  const file = world
    .accounts()
    .flatMap(({ files }) => files)
    .find((candidate) => candidate.id === id)
  const body = file && (await world.getBlob(file.blob))
  if (!file || !body)
    return send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个文件' })
  send(response, {
    type: file.mimeType,
    body,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}

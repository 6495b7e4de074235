import type { Place, Platform, Visit } from '../platform'
import { DEMO_ACCOUNTS, DEMO_APP } from './accounts'
import { weiboCommands } from './commands'
import { weiboControl, type WeiboControl } from './control'
import { dispatch } from './dispatch'
import { authorize } from './pages/authorize'
import { accountCard } from './pages/card'
import { showPicture } from './pages/picture'
import { showPage } from './pages/router'
import { resumePosts } from './posts'
import { PRESETS } from './presets'
import { accountSchema, appSchema, emptyAccount, type WeiboSlice } from './state'
import type { World } from './world'

/** The Weibo stand-in: OAuth under `/oauth2/`, API under `/2/` and `/proxy/`, pages beside it. */
export const createWeibo = (place: Place<WeiboSlice>): Platform<WeiboControl> => {
  const world: World = { ...place.world, slice: place.slice }
  const control = weiboControl(world)
  return {
    name: 'weibo',
    title: '微博',
    accountWord: '微博账号',
    control,
    commands: weiboCommands(control),
    presets: PRESETS,
    cards: () => Object.values(world.slice().accounts).map((owner) => accountCard(owner, world)),
    endTokens: (uid, how) =>
      how === 'expired' ? control.expireTokens(uid) : control.revokeTokens(uid),
    addDemoAccounts: () => {
      const { apps, accounts } = world.slice()
      const app = appSchema.parse(DEMO_APP)
      apps[app.appKey] ??= app
      for (const input of DEMO_ACCOUNTS)
        accounts[input.uid] ??= emptyAccount(accountSchema.parse(input))
    },
    resume: () => {
      for (const owner of Object.values(world.slice().accounts)) resumePosts(owner, world)
    },
    handle: (visit) => handle(visit, { world, control }),
  }
}

const handle = async (
  visit: Visit,
  { world, control }: { world: World; control: WeiboControl },
): Promise<void> => {
  const path = visit.url.pathname.slice('/sandbox/weibo'.length)
  if (path === '/oauth2/authorize') return authorize(visit, world)
  if (/^\/(?:2|oauth2|proxy)\//.test(path)) return dispatch(visit, { path, world })
  if (path.startsWith('/pic/')) return showPicture(path, { response: visit.response, world })
  return showPage(visit, { world, control })
}

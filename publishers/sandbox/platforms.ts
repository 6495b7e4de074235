import { createChannels } from './channels/platform'
import { emptyChannels, type ChannelsState } from './channels/state'
import { createDouyin } from './douyin/platform'
import { emptyDouyin, type DouyinState } from './douyin/state'
import { createKuaishou } from './kuaishou/platform'
import { emptyKuaishou, type KuaishouState } from './kuaishou/state'
import type { Place } from './platform'
import { createSafety } from './safety/platform'
import { emptySafety, type SafetyState } from './safety/state'
import { createWechat } from './wechat/platform'
import type { WechatSlice } from './wechat/state'
import { createWeibo } from './weibo/platform'
import { emptyWeibo, type WeiboSlice } from './weibo/state'

/** One line a platform: what it keeps. */
export type Slices = {
  wechat: WechatSlice
  weibo: WeiboSlice
  douyin: DouyinState
  kuaishou: KuaishouState
  channels: ChannelsState
  safety: SafetyState
}

/** One line a platform: how that begins. */
export const emptySlices = (): Slices => ({
  wechat: {},
  weibo: emptyWeibo(),
  douyin: emptyDouyin(),
  kuaishou: emptyKuaishou(),
  channels: emptyChannels(),
  safety: emptySafety(),
})

/** One line a platform: the stand-in itself, in the order of the switchboard. */
export const createPlatforms = (placeOf: PlaceOf) => ({
  wechat: createWechat(placeOf('wechat')),
  weibo: createWeibo(placeOf('weibo')),
  douyin: createDouyin(placeOf('douyin')),
  kuaishou: createKuaishou(placeOf('kuaishou')),
  channels: createChannels(placeOf('channels')),
  safety: createSafety(placeOf('safety')),
})

export type Platforms = ReturnType<typeof createPlatforms>
export type PlaceOf = <Name extends keyof Slices>(name: Name) => Place<Slices[Name]>

import type { Harness } from './harness'
import { weiboHarness } from './weibo.harness'
import { channelsHarness } from './channels.harness'
import { douyinHandOffHarness, douyinHarness } from './douyin.harness'
import { kuaishouHarness } from './kuaishou.harness'
import { webHarness } from './web.harness'
import { wechatHarness, wechatMassHarness } from './wechat.harness'

/** One for each channel of the registry; the suite fails for a channel without. */
export const HARNESSES: readonly Harness[] = [
  wechatHarness,
  wechatMassHarness,
  webHarness,
  weiboHarness,
  kuaishouHarness,
  douyinHarness,
  douyinHandOffHarness,
  channelsHarness,
]

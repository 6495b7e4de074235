import type { Harness } from './harness'
import { weiboHarness } from './weibo.harness'
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
]

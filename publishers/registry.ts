import { channels } from './channels/index'
import type { Publisher } from './contract'
import { douyin } from './douyin/index'
import { weibo } from './weibo/index'
import { kuaishou } from './kuaishou/index'
import { web } from './web/index'
import { wechat } from './wechat/index'

/** The explicit list of channels, in menu order. Adding one is a folder, a line here and its fixtures. */
export const CHANNELS: readonly Publisher[] = [web, wechat, weibo, kuaishou, douyin, channels]

export function publisherOf(channel: string): Publisher {
  const found = CHANNELS.find(({ manifest }) => manifest.channel === channel)
  if (!found) throw new Error(`no such channel: ${channel}`)
  return found
}

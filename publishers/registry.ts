import type { Publisher } from './contract'
import { manifest as wechatManifest } from './wechat/manifest'

/** The explicit list of channels, in menu order. Adding one is a folder, a line here and its fixtures. */
export const CHANNELS: readonly Publisher[] = [{ manifest: wechatManifest } as Publisher]

export function publisherOf(channel: string): Publisher {
  const found = CHANNELS.find(({ manifest }) => manifest.channel === channel)
  if (!found) throw new Error(`no such channel: ${channel}`)
  return found
}

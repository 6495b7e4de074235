import { channels } from './channels'
import { douyin } from './douyin'
import type { Ground } from './ground'
import { kuaishou } from './kuaishou'
import { web } from './web'
import { wechat, wechatMass } from './wechat'
import { weibo } from './weibo'

/** Every channel, and WeChat in both of its ways. */
export const GROUNDS: readonly Ground[] = [
  wechat,
  wechatMass,
  weibo,
  douyin,
  kuaishou,
  channels,
  web,
]

export function groundOf(name: string): Ground {
  const found = GROUNDS.find((ground) => ground.name === name)
  if (!found) throw new Error(`no such ground: ${name}`)
  return found
}

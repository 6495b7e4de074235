import type { Context } from '../contract'
import { manifest } from './manifest'

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The short form of a post's id in addresses: groups of seven digits from the right, each in base 62 on four places. */
export function shortId(postId: string): string {
  const groups: string[] = []
  for (let end = postId.length; end > 0; end -= 7)
    groups.unshift(postId.slice(Math.max(0, end - 7), end))
  return groups
    .map((group, index) => base62(Number(group)).padStart(index === 0 ? 1 : 4, '0'))
    .join('')
}

type Naming = { postId: string; uid: string }

/** Where readers find a post. An account that points at another server has its readers there too. */
export const postAddress = ({ postId, uid }: Naming, { baseUrl }: Pick<Context, 'baseUrl'>) => {
  if (!uid || !/^\d+$/.test(postId)) return `https://m.weibo.cn/status/${postId}`
  const site = baseUrl === manifest.defaultBaseUrl ? SITE : baseUrl.replace(/\/+$/, '')
  return `${site}/${uid}/${shortId(postId)}`
}

const SITE = 'https://weibo.com'

function base62(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62] + text
  return text || '0'
}

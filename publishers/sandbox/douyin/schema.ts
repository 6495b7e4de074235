import { z } from 'zod'
import { signShare } from './share'
import type { AppState } from './state'
import { secondsOf, type World } from './world'

/** A hand-off as the phone reads it. */
export type HandOff = {
  owner: AppState
  shareId?: string
  videoPath?: string
  imagePaths: string[]
  title: string
  shortTitle: string
  topics: string[]
  straightToPublish: boolean
  privateStatus: 0 | 1 | 2
  downloadType: 1 | 2
}

const HEAD = /^snssdk1128:\/\/openplatform\/share\?/
/** The phone's clock and the server's may differ this much. */
const CLOCK_SECONDS = 300
const TICKET_SECONDS = 7200
const MAX_IMAGES = 30

/**
 * What a `snssdk1128://openplatform/share` address asks for, once key, ticket, nonce, time and signature are proven.
 * Throws RangeError with a Chinese reason for everything the app would refuse.
 */
export const readSchema = (schema: string, world: World): HandOff => {
  const text = schema.trim()
  if (!HEAD.test(text))
    throw new RangeError('这不是打开抖音的链接（应以 snssdk1128://openplatform/share? 开头）')
  const query = new URLSearchParams(text.replace(HEAD, ''))
  if (query.get('share_type') !== 'h5') throw new RangeError('分享类型不对：share_type 应为 h5')
  const { apps } = world.state()
  const key = query.get('client_key') ?? ''
  const owner = Object.hasOwn(apps, key) ? apps[key] : undefined
  if (!owner) throw new RangeError('应用不存在：client_key 不对')
  prove(query, { owner, world })
  const videoPath = query.get('video_path') ?? undefined
  const imagePaths = [query.get('image_path') ?? [], listOf(query, 'image_list_path')].flat()
  if (!videoPath && imagePaths.length === 0) throw new RangeError('没有带上视频或图片')
  if (imagePaths.length > MAX_IMAGES) throw new RangeError(`图片超过 ${MAX_IMAGES} 张`)
  return {
    owner,
    shareId: query.get('state') || undefined,
    videoPath,
    imagePaths,
    title: query.get('title') ?? '',
    shortTitle: query.get('short_title') ?? '',
    topics: [...new Set([...listOf(query, 'hashtag_list'), ...topicsOfTitle(query)])],
    straightToPublish: query.get('share_to_publish') === '1',
    privateStatus: privateOf(query.get('private_status')),
    downloadType: query.get('download_type') === '2' ? 2 : 1,
  }
}

const prove = (
  query: URLSearchParams,
  { owner, world }: { owner: AppState; world: World },
): void => {
  const { app, tickets } = owner
  if (app.banned) throw new RangeError('应用已被封禁或下线')
  if (!app.capabilities.includes('h5.share')) throw new RangeError('应用没有 h5.share 能力')
  const nonce = query.get('nonce_str') ?? ''
  const timestamp = query.get('timestamp') ?? ''
  const signature = query.get('signature') ?? ''
  if (!nonce) throw new RangeError('缺少 nonce_str')
  const seconds = secondsOf(world.now())
  if (!/^\d{10}$/.test(timestamp)) throw new RangeError('timestamp 应是十位秒数')
  if (Number(timestamp) > seconds + CLOCK_SECONDS) throw new RangeError('timestamp 在将来')
  if (Number(timestamp) < seconds - TICKET_SECONDS)
    throw new RangeError('链接已过期，请重新生成二维码')
  const expireAt = query.get('expire_at')
  if (expireAt && Number(expireAt) <= seconds) throw new RangeError('链接已过期，请重新生成二维码')
  const ticket = tickets.find(
    ({ value }) => signShare({ nonce, ticket: value, timestamp }) === signature,
  )
  if (!ticket) throw new RangeError('签名不对：signature 与应用的 ticket 不符')
  if (ticket.expiresAt <= world.now()) throw new RangeError('ticket 已过期，请重新生成二维码')
}

const texts = z.array(z.string().max(2000)).max(100)

const listOf = (query: URLSearchParams, name: string): string[] => {
  const value = query.get(name)
  if (!value) return []
  try {
    return texts.parse(JSON.parse(value))
  } catch {
    throw new RangeError(`${name} 应是 JSON 数组`)
  }
}

const named = z.array(z.union([z.string(), z.object({ name: z.string() }).loose()])).max(100)

/** Entries are names, or objects with a name and its place in the title. */
const topicsOfTitle = (query: URLSearchParams): string[] => {
  const value = query.get('title_hashtag_list')
  if (!value) return []
  try {
    return named
      .parse(JSON.parse(value))
      .map((each) => (typeof each === 'string' ? each : each.name))
  } catch {
    throw new RangeError('title_hashtag_list 应是 JSON 数组')
  }
}

const privateOf = (value: string | null): 0 | 1 | 2 => (value === '1' ? 1 : value === '2' ? 2 : 0)

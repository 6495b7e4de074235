import { z } from 'zod'
import { Refused } from './errors'
import { kindOf } from '../magic'
import type { AccountState, StoredFile } from './state'
import { ok, secondsOf, type Call, type Endpoints, type Reply } from './world'

const KB = 1024
const MB = 1024 * KB

/** channels.md §1.2. `over`: image sizes answer 40009, other media 45001. */
const RULES = {
  uploadimg: { kinds: ['jpg', 'png'], max: MB - 1, over: 40009 },
  image: { kinds: ['jpg', 'png', 'gif', 'bmp'], max: 10 * MB, over: 40009 },
  thumb: { kinds: ['jpg'], max: 64 * KB, over: 40009 },
  video: { kinds: ['mp4'], max: 10 * MB, over: 45001 },
  voice: { kinds: ['mp3', 'wma', 'wav', 'amr'], max: 2 * MB, over: 45001 },
} as const
const TYPES = ['image', 'thumb', 'video', 'voice'] as const
const TEMPORARY_MS = 3 * 86_400_000
/** Library caps; images share theirs with articles. */
const CAPS = { image: 100_000, thumb: 1000, video: 1000, voice: 1000 }
/** All files of one account; the sandbox's own bound. */
const MAX_FILES = 100_000
/** The real platform answers uploads as text, whatever they contain. */
const UPLOAD_TYPE = 'text/plain'

export const mediaEndpoints: Endpoints = {
  'media/uploadimg': {
    method: 'POST',
    body: 'form',
    daily: 100_000,
    run: async (call) => {
      const file = await keep(call, { purpose: 'uploadimg', rule: 'uploadimg' })
      file.url = pictureUrl(file, 'sz_mmbiz')
      return { json: { url: file.url }, type: UPLOAD_TYPE }
    },
  },
  'media/upload': {
    method: 'POST',
    body: 'form',
    daily: 100_000,
    run: async (call) => {
      const rule = typeOf(call)
      const file = await keep(call, { purpose: 'temporary', rule })
      file.mediaId = call.world.id(64)
      file.expiresAt = file.createdAt + TEMPORARY_MS
      const name = rule === 'thumb' ? 'thumb_media_id' : 'media_id'
      const json = { type: rule, [name]: file.mediaId, created_at: secondsOf(file.createdAt) }
      return { json, type: UPLOAD_TYPE }
    },
  },
  'material/add_material': {
    method: 'POST',
    body: 'form',
    daily: 100_000,
    run: (call) => addMaterial(call),
  },
  'material/get_material': {
    method: 'POST',
    body: 'json',
    daily: 200_000,
    run: async ({ owner, json, world }): Promise<Reply> => {
      const file = materialOf(owner, mediaIdOf(json))
      if (file.purpose === 'video') {
        return {
          json: {
            title: file.title,
            description: file.introduction,
            down_url: `${world.base()}/mmbiz/${file.id}`,
          },
        }
      }
      const bytes = await world.getBlob(file.blob)
      if (!bytes) throw new Refused(-1)
      return { bytes, mimeType: file.mimeType, filename: file.name }
    },
  },
  'material/batchget_material': {
    method: 'POST',
    body: 'json',
    daily: 1000,
    run: (call) => batchget(call),
  },
  'material/get_materialcount': {
    method: 'GET',
    body: 'none',
    daily: 1000,
    run: ({ owner }) => {
      const count = (purpose: string) =>
        owner.files.filter((file) => file.purpose === purpose).length
      return {
        json: {
          voice_count: count('voice'),
          video_count: count('video'),
          image_count: count('image'),
          news_count: 0,
        },
      }
    },
  },
  'material/del_material': {
    method: 'POST',
    body: 'json',
    daily: 1000,
    run: ({ owner, json }) => {
      const { mediaId } = materialOf(owner, mediaIdOf(json))
      if (owner.drafts.some(({ articles }) => JSON.stringify(articles).includes(`"${mediaId}"`))) {
        throw new Refused(48005)
      }
      owner.files = owner.files.filter((file) => file.mediaId !== mediaId)
      return ok()
    },
  },
}

/** True for the id of a permanent picture of this account: fit for covers and picture messages. */
export const isPermanentImage = (
  owner: AccountState,
  mediaId: unknown,
  purposes = ['image', 'thumb'],
) =>
  typeof mediaId === 'string' &&
  owner.files.some((file) => file.mediaId === mediaId && purposes.includes(file.purpose))

/** File of a `mmbiz.qpic.cn` address given out by this sandbox, over http or https. */
export const fileOfUrl = (owners: AccountState[], address: string): StoredFile | undefined => {
  const id = /^https?:\/\/mmbiz\.qpic\.cn\/\w+\/([\w-]{20,})\/\d+(?:\?[^\s]*)?$/.exec(address)?.[1]
  if (!id) return undefined
  for (const { files } of owners) {
    const file = files.find((candidate) => candidate.id === id && candidate.url)
    if (file) return file
  }
  return undefined
}

const addMaterial = async (call: Call): Promise<Reply> => {
  const type = typeOf(call)
  if (call.owner.files.filter(({ purpose }) => purpose === type).length >= CAPS[type])
    throw new Refused(45106)
  const description = type === 'video' ? descriptionOf(call) : undefined
  const file = await keep(call, { purpose: type, rule: type })
  file.mediaId = call.world.id(64)
  file.title = description?.title
  file.introduction = description?.introduction
  if (type === 'image') file.url = pictureUrl(file, 'mmbiz')
  return {
    json: { media_id: file.mediaId, ...(file.url && { url: file.url }), item: [] },
    type: UPLOAD_TYPE,
  }
}

const descriptionSchema = z.object({ title: z.string().min(1), introduction: z.string() })

const descriptionOf = ({ parts }: Call) => {
  const part = parts.find(({ name }) => name === 'description')
  try {
    return descriptionSchema.parse(JSON.parse(part?.bytes.toString('utf8') ?? ''))
  } catch {
    throw new Refused(47001)
  }
}

const typeOf = ({ query }: Call) => {
  const type = TYPES.find((candidate) => candidate === query.get('type'))
  if (!type) throw new Refused(40004)
  return type
}

const keep = async (
  { world, owner, parts }: Call,
  { purpose, rule }: { purpose: StoredFile['purpose']; rule: keyof typeof RULES },
): Promise<StoredFile> => {
  const part = parts.find(({ name }) => name === 'media')
  if (!part?.filename || !part.contentType || part.bytes.length === 0) throw new Refused(41005)
  const { kinds, max, over } = RULES[rule]
  const kind = kindOf(part.bytes)
  if (!kind || !(kinds as readonly string[]).includes(kind.extension)) throw new Refused(40005)
  if (part.bytes.length > max) throw new Refused(over)
  const now = world.now()
  owner.files = owner.files.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now)
  if (owner.files.length >= MAX_FILES) throw new Refused(45106)
  const blob = await world.putBlob(part.bytes)
  if (!blob) throw new Refused(45106)
  const file: StoredFile = {
    id: world.id(40),
    purpose,
    name: part.filename.slice(0, 200),
    mimeType: kind.mimeType,
    bytes: part.bytes.length,
    blob,
    createdAt: now,
  }
  owner.files.push(file)
  return file
}

const pictureUrl = ({ id, mimeType }: StoredFile, prefix: string) => {
  const format = mimeType.replace('image/', '')
  const folder = format === 'jpeg' ? 'jpg' : format
  return `http://mmbiz.qpic.cn/${prefix}_${folder}/${id}/0?wx_fmt=${format}`
}

const mediaIdOf = (json: unknown): string => {
  const parsed = z.object({ media_id: z.string() }).safeParse(json)
  if (!parsed.success) throw new Refused(40007)
  return parsed.data.media_id
}

const materialOf = (owner: AccountState, mediaId: string): StoredFile => {
  const file = owner.files.find((candidate) => candidate.mediaId === mediaId)
  if (!file || file.purpose === 'temporary') throw new Refused(40007)
  return file
}

const batchSchema = z.object({
  type: z.enum(['image', 'video', 'voice', 'news']),
  offset: z.number().int().min(0),
  count: z.number().int().min(1).max(20),
})

const batchget = ({ owner, json }: Call): Reply => {
  const parsed = batchSchema.safeParse(json)
  if (!parsed.success) throw new Refused(47001)
  const { type, offset, count } = parsed.data
  const all = owner.files.filter(({ purpose }) => purpose === type).reverse()
  const item = all.slice(offset, offset + count).map(({ mediaId, name, createdAt, url }) => ({
    media_id: mediaId,
    name,
    update_time: secondsOf(createdAt),
    ...(url && { url }),
  }))
  return { json: { total_count: all.length, item_count: item.length, item } }
}

import { readMp4 } from '../film/mp4'
import { kindOf } from '../magic'
import type { Part } from '../multipart'
import { Refused } from './errors'
import type { AppState, Film, Upload } from './state'
import {
  itemName,
  keep,
  type Data,
  type Endpoint,
  type Endpoints,
  type UserCall,
  type World,
} from './world'

const MB = 1024 * 1024
/** Open platform, 上传视频: above 128 MB only in parts, at most 4 GB, at most 15 minutes. */
export const WHOLE_MAX = 128 * MB
const TOTAL_MAX = 4096 * MB
const MAX_SECONDS = 15 * 60
/** Every part but the last. */
const PART_MIN = 5 * MB
const UPLOAD_MS = 7_200_000
const MAX_PARTS = 10_000
/** Films and pictures of one app; the sandbox's own bound. */
const MAX_KEPT = 10_000
/** Pictures of a work; the platform has changed this number before. */
const PICTURE_MAX = 20 * MB

const post = (
  body: 'none' | 'multipart',
  run: (call: UserCall) => Data | Promise<Data>,
): Endpoint => ({
  method: 'POST',
  body,
  token: 'user',
  needs: 'video.create.bind',
  generation: 'new',
  run,
})

export const uploadEndpoints: Endpoints = {
  'video/upload_video': post('multipart', async (call) => {
    const { bytes } = fileOf(call, 'video')
    if (bytes.length > WHOLE_MAX) throw new Refused(28001007, '视频超过128M，请分片上传')
    return filmData(await addFilm(bytes, call))
  }),
  'video/init_video_part_upload': post('none', ({ owner, grant, world }) => {
    const now = world.now()
    owner.uploads = owner.uploads.filter(({ expiresAt }) => expiresAt > now - UPLOAD_MS)
    const uploadId = world.id(48)
    owner.uploads.push({
      uploadId,
      openId: grant.openId,
      expiresAt: now + UPLOAD_MS,
      parts: {},
    })
    return { upload_id: uploadId }
  }),
  'video/upload_video_part': post('multipart', async (call) => {
    const upload = uploadOf(call)
    const number = call.query.get('part_number') ?? ''
    if (!/^[1-9]\d*$/.test(number) || Number(number) > MAX_PARTS)
      throw new Refused(28001007, 'part_number')
    const { bytes } = fileOf(call, 'video')
    if (bytes.length > WHOLE_MAX) throw new Refused(28001007, '分片过大')
    upload.parts[number] = { blob: await keep(bytes, call.world), bytes: bytes.length }
    return {}
  }),
  'video/complete_video_part_upload': post('none', async (call) => {
    const upload = uploadOf(call)
    const film = await addFilm(await joined(upload, call.world), call)
    upload.done = true
    return filmData(film)
  }),
  'video/upload_image': post('multipart', async ({ owner, grant, world, files }) => {
    const { bytes } = fileOf({ files }, 'image')
    const kind = kindOf(bytes)
    if (!kind || !['jpg', 'png', 'gif', 'bmp'].includes(kind.extension))
      throw new Refused(28001007, '图片格式不支持')
    if (bytes.length > PICTURE_MAX) throw new Refused(28001007, '图片过大')
    const blob = await keep(bytes, world)
    const picture = {
      imageId: itemName(world),
      openId: grant.openId,
      blob,
      mimeType: kind.mimeType,
    }
    owner.pictures.push(picture)
    if (owner.pictures.length > MAX_KEPT) owner.pictures.shift()
    const { width, height } = pngSize(bytes)
    return { image: { image_id: picture.imageId, width, height } }
  }),
}

/** mp4 and webm by their first bytes. */
export const filmKind = (bytes: Buffer): string | undefined => {
  if (bytes.readUInt32BE(0) === 0x1a45dfa3) return 'video/webm'
  return kindOf(bytes)?.extension === 'mp4' ? 'video/mp4' : undefined
}

/** What the platform says of a film that it will not take; `undefined` when it takes it. */
export const filmProblem = (bytes: Buffer): string | undefined => {
  const mimeType = bytes.length > 12 ? filmKind(bytes) : undefined
  if (!mimeType) return '视频格式不支持'
  const facts = mimeType === 'video/mp4' ? readMp4(bytes) : undefined
  if (mimeType === 'video/mp4' && !facts) return '视频文件损坏'
  return facts && facts.seconds > MAX_SECONDS ? '视频时长超过15分钟' : undefined
}

const addFilm = async (
  bytes: Buffer,
  { owner, grant, world }: Pick<UserCall, 'owner' | 'grant' | 'world'>,
): Promise<Film> => {
  const problem = filmProblem(bytes)
  if (problem) throw new Refused(28001007, problem)
  const film: Film = {
    videoId: itemName(world),
    openId: grant.openId,
    blob: await keep(bytes, world),
    mimeType: filmKind(bytes) ?? '',
    bytes: bytes.length,
    seconds: readMp4(bytes)?.seconds,
    used: false,
  }
  owner.films.push(film)
  if (owner.films.length > MAX_KEPT) owner.films.shift()
  return film
}

const filmData = ({ videoId }: Film): Data => ({
  video: { video_id: videoId, width: 0, height: 0 },
})

const fileOf = ({ files }: { files: Part[] }, field: 'video' | 'image'): Part => {
  const file = files.find(({ name }) => name === field)
  if (!file || file.bytes.length === 0) throw new Refused(28001007, field)
  return file
}

const uploadOf = ({ owner, grant, query, world }: UserCall): Upload => {
  const id = query.get('upload_id')
  const upload = owner.uploads.find(
    ({ uploadId, openId }) => uploadId === id && openId === grant.openId,
  )
  if (!upload || upload.done || upload.expiresAt <= world.now())
    throw new Refused(28001007, 'upload_id无效或已过期')
  return upload
}

const joined = async ({ parts }: Upload, world: World): Promise<Buffer> => {
  const numbers = Object.keys(parts)
    .map(Number)
    .sort((a, b) => a - b)
  if (numbers.length === 0 || numbers.some((number, at) => number !== at + 1))
    throw new Refused(28001007, '分片不完整')
  const list = numbers.map((number) => parts[String(number)]!)
  if (list.slice(0, -1).some(({ bytes }) => bytes < PART_MIN))
    throw new Refused(28001007, '除最后一片外，分片不能小于5M')
  if (list.reduce((sum, { bytes }) => sum + bytes, 0) > TOTAL_MAX)
    throw new Refused(28001007, '视频超过4G')
  const bytes = await Promise.all(list.map(({ blob }) => world.getBlob(blob)))
  if (bytes.some((part) => !part)) throw new Refused(28001005)
  return Buffer.concat(bytes as Buffer[])
}

/** IHDR stands first in every PNG; of other kinds the platform's number is not ours to give. */
const pngSize = (bytes: Buffer): { width: number; height: number } =>
  kindOf(bytes)?.extension === 'png' && bytes.length >= 24
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : { width: 0, height: 0 }

export const pictureOf = (
  owner: AppState,
  { imageId, openId }: { imageId: string; openId: string },
) => owner.pictures.find((picture) => picture.imageId === imageId && picture.openId === openId)

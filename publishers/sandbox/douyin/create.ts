import { z } from 'zod'
import { Refused } from './errors'
import { addItem } from './items'
import type { Picture } from './state'
import { pictureOf } from './uploads'
import {
  beijingDay,
  itemName,
  type Data,
  type Endpoint,
  type Endpoints,
  type UserCall,
} from './world'

/** Open platform, 创建视频 and 创建图文. */
const TEXT_MAX = 1000
const IMAGES_MAX = 30

const flag = z.union([z.number(), z.string().regex(/^\d$/).transform(Number)])
const common = {
  text: z
    .string()
    .refine((text) => [...text].length <= TEXT_MAX, 'text超过1000字')
    .default(''),
  private_status: flag.pipe(z.union([z.literal(0), z.literal(1), z.literal(2)])).default(0),
  download_type: flag.pipe(z.union([z.literal(1), z.literal(2)])).default(1),
  at_users: z.array(z.string()).optional(),
  poi_id: z.string().optional(),
  micro_app_id: z.string().optional(),
}
const videoBody = z.object({
  ...common,
  video_id: z.string().min(1),
  cover_tsp: z.number().min(0).optional(),
  custom_cover_image_url: z.string().optional(),
})
const imageBody = z.object({ ...common, image_list: z.array(z.string()).min(1).max(IMAGES_MAX) })

const post = (run: (call: UserCall) => Data): Endpoint => ({
  method: 'POST',
  body: 'json',
  token: 'user',
  needs: 'video.create.bind',
  generation: 'new',
  run,
})

export const createEndpoints: Endpoints = {
  'video/create_video': post((call) => createVideo(call)),
  'video/create_image_text': post((call) => createImageText(call)),
}

const createVideo = (call: UserCall): Data => {
  const { owner, grant, world } = call
  const body = read(videoBody, call.json)
  const film = owner.films.find(
    ({ videoId, openId }) => videoId === body.video_id && openId === grant.openId,
  )
  if (!film) throw new Refused(28001007, 'video_id')
  if (film.used) throw new Refused(28001007, 'video_id已被使用，只能创建一次')
  if (film.seconds !== undefined && (body.cover_tsp ?? 0) > film.seconds)
    throw new Refused(28001007, 'cover_tsp')
  const cover = body.custom_cover_image_url ? picture(call, body.custom_cover_image_url) : undefined
  spend(call)
  film.used = true
  const item = addItem(
    {
      ...workOf(call, body),
      videoId: film.videoId,
      mediaType: 4,
      film: { blob: film.blob, mimeType: film.mimeType },
      pictures: [],
      cover,
      coverAt: body.cover_tsp ?? 0,
    },
    { world, api: 'video/create_video' },
  )
  return { item_id: item.itemId, video_id: item.videoId }
}

const createImageText = (call: UserCall): Data => {
  const body = read(imageBody, call.json)
  const pictures = body.image_list.map((imageId) => picture(call, imageId))
  spend(call)
  const item = addItem(
    {
      ...workOf(call, body),
      videoId: itemName(call.world),
      mediaType: 2,
      pictures,
      cover: pictures[0],
      coverAt: 0,
    },
    { world: call.world, api: 'video/create_image_text' },
  )
  return { item_id: item.itemId, video_id: item.videoId }
}

const workOf = (
  { owner, grant }: UserCall,
  body: { text: string; private_status: 0 | 1 | 2; download_type: 1 | 2 },
) => ({
  uid: grant.uid,
  clientKey: owner.app.clientKey,
  by: 'api' as const,
  text: body.text,
  privateStatus: body.private_status,
  downloadType: body.download_type,
})

const read = <T>(schema: z.ZodType<T>, json: unknown): T => {
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new Refused(28001007, parsed.error.issues[0]?.path.join('.'))
  return parsed.data
}

const picture = ({ owner, grant }: UserCall, imageId: string): Picture => {
  const found = pictureOf(owner, { imageId, openId: grant.openId })
  if (!found) throw new Refused(28001007, 'image_id')
  return found
}

/** 28003017 when the day's works are used up; two too near are 28003018. */
const spend = ({ owner, grant, world }: UserCall): void => {
  const now = world.now()
  const day = beijingDay(now)
  if (owner.creates.day !== day) owner.creates = { day, used: {}, lastAt: {} }
  const used = owner.creates.used[grant.openId] ?? 0
  if (used >= owner.app.createsPerDay) throw new Refused(28003017)
  if (now - (owner.creates.lastAt[grant.openId] ?? -Infinity) < owner.app.createApartMs)
    throw new Refused(28003018)
  owner.creates.used[grant.openId] = used + 1
  owner.creates.lastAt[grant.openId] = now
}

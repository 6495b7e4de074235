import { readMp4 } from '../film/mp4'
import { kindOf } from '../magic'
import { Refused } from './errors'
import { addPhoto, photoData, photosOf } from './photos'
import type { AppState, Photo } from './state'
import { uploadOf, PIECE_MAX } from './uploads'
import { keep, type Data, type Endpoints, type UserCall, type World } from './world'

/** Caption with its topics. */
const CAPTION_MAX = 1000
const LIST_MAX = 200
const LIST_DEFAULT = 20
const MAX_UPLOADS = 5000

export const openapiEndpoints: Endpoints = {
  user_info: {
    method: 'GET',
    token: 'user',
    needs: 'user_info',
    isRead: true,
    run: ({ grant, world }) => {
      const user = world.state().users[grant.uid]
      if (!user) throw new Refused(100200111)
      const head = `${world.base()}/head/${user.uid}`
      const { name, sex, city } = user
      return { user_info: { name, sex, fan: 0, follow: 0, head, bigHead: head, city } }
    },
  },
  'photo/start_upload': {
    method: 'POST',
    token: 'user',
    needs: 'user_video_publish',
    run: ({ owner, grant, world }) => {
      const { uploads } = world.state()
      const token = world.id(72)
      const { appId } = owner.app
      uploads.push({ token, appId, uid: grant.uid, createdAt: world.now(), fragments: {} })
      if (uploads.length > MAX_UPLOADS) uploads.shift()
      return { upload_token: token, endpoint: new URL(world.base()).host }
    },
  },
  'photo/publish': {
    method: 'POST',
    token: 'user',
    needs: 'user_video_publish',
    limit: PIECE_MAX + 1024 * 1024,
    run: (call) => publish(call),
  },
  'photo/info': {
    method: 'GET',
    token: 'user',
    needs: 'user_video_info',
    isRead: true,
    run: (call) => {
      const photo = photoOf(call)
      if (photo.state === 'failed') throw new Refused(codeOf(120003, call.owner))
      return { video_info: photoData(photo, call.world) }
    },
  },
  'photo/list': {
    method: 'GET',
    token: 'user',
    needs: 'user_video_info',
    isRead: true,
    run: (call) => list(call),
  },
  'photo/count': {
    method: 'GET',
    token: 'user',
    needs: 'user_video_info',
    isRead: true,
    run: ({ grant, world }) => {
      const count = photosOf(grant.uid, world).length
      return { public_count: count, friend_count: 0, private_count: 0, all_count: count }
    },
  },
  'photo/delete': {
    method: 'POST',
    token: 'user',
    needs: 'user_video_delete',
    run: (call) => {
      photoOf(call).state = 'deleted'
      return {}
    },
  },
}

/** Accepted at once; a token may be used again and then makes a second work, for nothing says otherwise. */
const publish = async (call: UserCall): Promise<Data> => {
  const { owner, grant, query, fields, world } = call
  const upload = uploadOf(query.get('upload_token'), world)
  if (!upload || upload.appId !== owner.app.appId || upload.uid !== grant.uid)
    throw new Refused(100200100, 'upload_token')
  const caption = fields?.values.get('caption') ?? query.get('caption') ?? ''
  if (!caption.trim() || [...caption].length > CAPTION_MAX) throw new Refused(100200100, 'caption')
  const cover = fields?.files.find(({ name }) => name === 'cover')
  const kind = cover && kindOf(cover.bytes)
  if (
    !cover ||
    cover.bytes.length >= PIECE_MAX ||
    !kind ||
    !['jpg', 'png'].includes(kind.extension)
  )
    throw new Refused(100200100, 'cover')
  const { film } = upload
  if (!film) throw new Refused(codeOf(120002, owner))
  if (film.bytes > owner.app.maxBytes) throw new Refused(codeOf(120003, owner), 'file too large')
  const bytes = await world.getBlob(film.blob)
  const blob = await keep(cover.bytes, world)
  const photo = addPhoto(
    {
      uid: grant.uid,
      appId: owner.app.appId,
      caption,
      film,
      cover: { blob, mimeType: kind.mimeType },
    },
    // A file that is no film is found out later, when it is transcoded.
    { world, isBroken: !bytes || readMp4(bytes) === undefined, ids: owner.app.photoIds },
  )
  return { video_info: photoData(photo, world) }
}

const photoOf = ({ owner, grant, query, fields, world }: UserCall): Photo => {
  const photoId = query.get('photo_id') ?? fields?.values.get('photo_id')
  if (!photoId) throw new Refused(100200100, 'photo_id')
  const photo = world.state().photos.find((each) => each.photoId === photoId)
  if (!photo || photo.uid !== grant.uid || photo.state === 'deleted' || !isKnown(photo, world))
    throw new Refused(codeOf(120001, owner))
  return photo
}

const list = ({ grant, query, world }: UserCall): Data => {
  const count = Number(query.get('count') ?? LIST_DEFAULT)
  if (!Number.isInteger(count) || count < 1 || count > LIST_MAX)
    throw new Refused(100200100, 'count')
  const all = photosOf(grant.uid, world).filter((photo) => isKnown(photo, world))
  const cursor = query.get('cursor')
  const from = cursor ? all.findIndex(({ photoId }) => photoId === cursor) + 1 : 0
  if (cursor && from === 0) throw new Refused(100200100, 'cursor')
  return { video_list: all.slice(from, from + count).map((photo) => photoData(photo, world)) }
}

/** A film that was just taken is not found yet. */
const isKnown = ({ state, knownAt }: Photo, world: World): boolean =>
  state !== 'pending' || knownAt <= world.now()

/** The same failure has a short and a long number. */
const codeOf = (code: number, { app }: AppState): number =>
  app.codes === 'long' ? code + 100_000_000 : code

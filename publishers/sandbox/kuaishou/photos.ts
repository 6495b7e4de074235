import type { Photo } from './state'
import { type Data, type World } from './world'

const MAX_PHOTOS = 5000
/** This share of the wait the platform does not even know the film it has just taken. */
const UNKNOWN_SHARE = 1 / 3

/** A published film is worked on for a while; a fault decides how that ends. */
export const addPhoto = (
  work: Pick<Photo, 'uid' | 'appId' | 'caption' | 'film' | 'cover'>,
  { world, isBroken, ids }: { world: World; isBroken: boolean; ids: 'text' | 'number' },
): Photo => {
  const now = world.now()
  const { publishDelayMs } = world.settings
  const fault = world.takeFault({ account: work.uid, api: 'photo/publish', phase: 'publish' })
  const failed = fault?.kind === 'publishResult' && fault.status !== 0
  const photo: Photo = {
    ...work,
    photoId: ids === 'number' ? `519000000${world.number()}` : textId(world),
    createdAt: now,
    state: 'pending',
    dueAt: now + publishDelayMs,
    knownAt: now + publishDelayMs * UNKNOWN_SHARE,
    plan: isBroken || failed ? 'fail' : 'pass',
    counts: { like: 0, view: 0 },
    comments: [],
  }
  const { photos } = world.state()
  photos.push(photo)
  if (photos.length > MAX_PHOTOS) photos.shift()
  schedule(photo, world)
  return photo
}

/** Ends everything whose time has come by the sandbox's clock. */
export const settleDue = (world: World): void => {
  for (const photo of world.state().photos)
    if (photo.state === 'pending' && photo.dueAt <= world.now()) finish(photo)
}

/** After a restart: what was under way goes on. */
export const resumePhotos = (world: World): void => {
  for (const photo of world.state().photos) if (photo.state === 'pending') schedule(photo, world)
}

/** What the maker has, newest first. */
export const photosOf = (uid: string, world: World): Photo[] =>
  world
    .state()
    .photos.filter((photo) => photo.uid === uid && ['pending', 'published'].includes(photo.state))
    .reverse()

export const isPublic = ({ state }: Photo): boolean => state === 'published'

/** The platform's `video_info`. */
export const photoData = (photo: Photo, world: World): Data => ({
  photo_id: photo.photoId,
  caption: photo.caption,
  cover: `${world.base()}/media/${photo.cover.blob}`,
  play_url: photo.state === 'published' ? `${world.base()}/media/${photo.film.blob}` : '',
  create_time: photo.createdAt,
  like_count: photo.counts.like,
  comment_count: photo.comments.length,
  view_count: photo.counts.view,
  pending: photo.state === 'pending',
})

const textId = (world: World): string =>
  `3x${world
    .id(13)
    .replace(/[^0-9a-z]/gi, '')
    .toLowerCase()}${world.number().toString(36)}`

const schedule = (photo: Photo, world: World): void => {
  const wait = Math.max(0, Math.min(photo.dueAt - world.now(), world.settings.publishDelayMs))
  world.later(wait, async () => {
    finish(photo)
    await world.commit()
  })
}

const finish = (photo: Photo): void => {
  if (photo.state === 'pending') photo.state = photo.plan === 'pass' ? 'published' : 'failed'
}

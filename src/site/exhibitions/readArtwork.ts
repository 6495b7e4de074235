import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { framesOf } from '@/exhibition/frames'
import { likesOf } from '@/exhibition/likes'
import type { Plate } from '@/exhibition/plate'
import { plateOf } from '@/exhibition/plate'
import { zoomEdge } from '@/exhibition/tiles'
import { artworkIds } from '@/exhibition/walls'
import { webVtt } from '@/exhibition/webVtt'
import { zoomSize } from '@media/zoom/pyramid'
import type { Card } from '../data/card'
import type { LiveItem } from '../data/liveItem'
import { stillShown } from '../data/liveList'
import type { Photo } from '../data/photo'
import { publicPath } from '../paths'

export type ShownFrame = { photo: Photo; caption: string; zoom: { width: number; height: number } }

export type Neighbour = { path: string; title: string }

/** Everything the page of a work shows. */
export type ArtworkShown = {
  item: LiveItem
  id: string
  plate: Plate
  /** With the page of a model worker of the same name, when the desk linked the two. */
  authors: { name: string; path?: string }[]
  frames: ShownFrame[]
  clip?: { src: string; type: string; width?: number; height?: number; poster?: string }
  subtitles?: string
  sound?: { src: string; type: string }
  transcription: string
  statement: string
  likes?: number
  exhibition?: { title: string; path: string }
  place?: { at: number; of: number }
  previous?: Neighbour
  next?: Neighbour
  links: Card[]
}

type Reading = { payload: Payload; item: LiveItem; now: Date }

export async function readArtwork({ payload, item, now }: Reading): Promise<ArtworkShown> {
  const { doc } = item
  const show = await showOf({ payload, id: idOf(doc.exhibition), now })
  const isLive = doc._status === 'published'
  const edge = zoomEdge(doc.zoom)
  const clip = item.file(doc.clip)
  const sound = item.file(doc.sound)
  const frames = framesOf(doc.frames).flatMap(({ image, caption }) => {
    const photo = item.photo(image)
    return photo ? [{ photo, caption, zoom: zoomSize(photo, edge) }] : []
  })
  return {
    item,
    id: String(doc.id),
    plate: plateOf(doc),
    authors: authorsOf(item),
    frames,
    ...(clip?.mimeType?.startsWith('video/') && {
      clip: {
        src: clip.url,
        type: clip.mimeType,
        width: clip.width || undefined,
        height: clip.height || undefined,
        poster: frames[0]?.photo.src,
      },
    }),
    ...(webVtt(text(doc.subtitles)) && {
      subtitles: `/api/artworks/${String(doc.id)}/subtitles.vtt`,
    }),
    ...(sound?.mimeType?.startsWith('audio/') && {
      sound: { src: sound.url, type: sound.mimeType },
    }),
    transcription: text(doc.transcription),
    statement: text(doc.digest),
    likes: isLive && show?.allowLikes !== false ? await likesOf(payload, doc.id as Id) : undefined,
    ...(show && { exhibition: { title: show.title, path: publicPath('exhibitions', show.slug) } }),
    ...(show && (await neighbours({ payload, ids: show.works, id: String(doc.id), now }))),
    links: item.links.filter(({ kind, id }) => kind !== 'exhibitions' || id !== show?.id),
  }
}

/** A name that stands on a linked model worker's page leads there: 周禾 the painter is 周禾 the driver. */
function authorsOf({ doc, links }: LiveItem): { name: string; path?: string }[] {
  const people = links.filter(({ kind }) => kind === 'model-workers')
  return (Array.isArray(doc.authors) ? doc.authors : [])
    .map((author: { name?: unknown }) => text(author?.name))
    .filter(Boolean)
    .map((name) => ({ name, path: people.find(({ title }) => title === name)?.path }))
}

type Show = { id: string; title: string; slug: string; works: Id[]; allowLikes: boolean }

async function showOf({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: Id | undefined
  now: Date
}): Promise<Show | undefined> {
  if (id === undefined) return undefined
  const { docs } = await payload.find({
    collection: 'exhibitions',
    overrideAccess: false,
    where: { and: [{ id: { equals: id } }, stillShown(now)] },
    // Whole: a selection leaves out the works inside the rows of `walls` on SQLite.
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const show = docs[0]
  return (
    show && {
      id: String(show.id),
      title: show.title,
      slug: show.slug ?? '',
      works: artworkIds(show.walls),
      allowLikes: show.allowLikes !== false,
    }
  )
}

type Asking = { payload: Payload; ids: Id[]; id: string; now: Date }

/** The works that hang before and after, in the order of the walk; live ones only. */
async function neighbours({ payload, ids, id, now }: Asking) {
  if (ids.length === 0) return {}
  const { docs } = await payload.find({
    collection: 'artworks',
    overrideAccess: false,
    where: { and: [{ id: { in: ids } }, stillShown(now)] },
    select: { title: true, slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  const walk = ids.map((each) => byId.get(String(each))).filter((doc) => doc !== undefined)
  const at = walk.findIndex((doc) => String(doc.id) === id)
  if (at === -1) return {}
  const toNeighbour = (doc: (typeof walk)[number] | undefined) =>
    doc && { path: publicPath('artworks', doc.slug ?? ''), title: doc.title }
  return {
    place: { at: at + 1, of: walk.length },
    previous: toNeighbour(walk[at - 1]),
    next: toNeighbour(walk[at + 1]),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

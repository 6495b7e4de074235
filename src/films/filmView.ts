import type { PayloadRequest } from 'payload'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { mediaIds } from '@/content/mediaRows'
import { snapshotOf } from '@/content/snapshot'
import { findFfmpeg, NO_FFMPEG } from '@media/video/findFfmpeg'
import type { Remark } from '@media/video/readStoryboard'
import { remarksOn } from '@media/video/readStoryboard'
import { filesOf, secondsOf } from '@media/video/storyboard'
import type { Film } from './film'
import type { FilmFile } from './filmFiles'
import { usableFiles } from './filmFiles'
import { lockedBy } from './lockedBy'

/** All that the editor of a film shows. */
export type FilmView = {
  film: Pick<Film, ShownField> & { seconds: number }
  /** The finished film and its cover frames. */
  result?: { url: string; bytes: number; covers: { url: string; width: number; height: number }[] }
  /** Files of the storyboard and of the item, by fingerprint. */
  files: FilmFile[]
  remarks: Remark[]
  /** Why it cannot be changed. */
  locked?: string
  /** Why this installation cannot make films. */
  noVideo?: string
}

const SHOWN = [
  ...(['id', 'title', 'kind', 'item', 'organization', 'account', 'state', 'progress'] as const),
  ...(['storyboard', 'storyboardHash', 'error', 'measures', 'updatedAt'] as const),
] as const
type ShownField = (typeof SHOWN)[number]

export async function filmView(req: PayloadRequest, film: Film): Promise<FilmView> {
  const { file, covers } = film
  const shown = Object.fromEntries(SHOWN.map((name) => [name, film[name]])) as Pick<
    Film,
    ShownField
  >
  const run = await lockedBy(req, film)
  const done = await mediaByIds(req, [file, ...covers])
  const [video] = done.filter(({ id }) => String(id) === String(file))
  const frames = covers.flatMap((id) => done.filter((doc) => String(doc.id) === String(id)))
  return {
    film: { ...shown, seconds: secondsOf(film.storyboard) },
    ...(video && {
      result: {
        url: video.url ?? '',
        bytes: video.filesize ?? 0,
        covers: frames.map(({ url, width, height }) => ({
          url: url ?? '',
          width: width ?? 0,
          height: height ?? 0,
        })),
      },
    }),
    files: await filesFor(req, film),
    remarks: remarksOn(film.storyboard),
    ...(run && {
      locked: `《${run.title}》${run.state === 'inReview' ? '正在审核' : '已通过审核'}`,
    }),
    ...(!(await findFfmpeg()) && { noVideo: NO_FFMPEG }),
  }
}

async function filesFor(req: PayloadRequest, film: Film): Promise<FilmFile[]> {
  const item = await itemOf(req, film)
  const snapshot = item ? snapshotOf(film.kind as Kind, { ...item }) : {}
  const own = await mediaByIds(req, mediaIds(snapshot))
  const keys = [...filesOf(film.storyboard), ...own.map(({ sha256 }) => sha256 ?? '')]
  return usableFiles(req, [...new Set(keys)].filter(Boolean))
}

const itemOf = (req: PayloadRequest, { kind, item }: Film) =>
  headOf({
    payload: req.payload,
    req,
    kind: kind as Kind,
    id: req.payload.db.defaultIDType === 'number' ? Number(item) : item,
  })

async function mediaByIds(req: PayloadRequest, ids: unknown[]) {
  const known = ids.filter((id) => id !== undefined && id !== null)
  if (known.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: known } },
    depth: 0,
    pagination: false,
    limit: known.length,
    overrideAccess: true,
    req,
  })
  return docs
}

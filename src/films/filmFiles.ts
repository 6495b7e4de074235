import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { originalBytes } from '@/content/mediaBytes'
import { filesInReach } from '@/library/reach'
import type { Files } from '@media/video/stills'
import type { Storyboard } from '@media/video/storyboard'
import { filesOf } from '@media/video/storyboard'
import { VideoError } from '@media/video/videoError'

/** A file of the library as the editor of a film sees it. */
export type FilmFile = {
  key: string
  id: Id
  url: string
  thumb: string
  alt: string
  width: number
  height: number
  mimeType: string
}

/** Bytes by fingerprint, checked against it. Throws VideoError when one is gone or was exchanged. */
export const filesFrom =
  (payload: Payload): Files =>
  async (key) => {
    try {
      return await originalBytes({ payload, key })
    } catch (error) {
      const message = error instanceof Error ? error.message : '有一个文件找不到了'
      throw new VideoError(`${message}，请在分镜里换一张。`, 'badMedia', { cause: error })
    }
  }

/** Files by fingerprint that the person of `req` may use: of the organizations whose content they read, or public. */
export async function usableFiles(req: PayloadRequest, keys: string[]): Promise<FilmFile[]> {
  if (keys.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ sha256: { in: keys } }, await filesInReach(req)] },
    depth: 0,
    pagination: false,
    limit: 500,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => ({
    key: doc.sha256 ?? '',
    id: doc.id,
    url: doc.url ?? '',
    thumb: doc.thumbnailURL ?? doc.url ?? '',
    alt: doc.alt ?? '',
    width: doc.width ?? 0,
    height: doc.height ?? 0,
    mimeType: doc.mimeType ?? '',
  }))
}

/** Keys of a storyboard that the person has no file for. */
export async function unusableKeys(req: PayloadRequest, storyboard: Storyboard): Promise<string[]> {
  const keys = filesOf(storyboard)
  const usable = new Set((await usableFiles(req, keys)).map(({ key }) => key))
  return keys.filter((key) => !usable.has(key))
}

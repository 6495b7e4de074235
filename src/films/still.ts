import type { PayloadRequest } from 'payload'
import { refusal } from '@/distribution/answer'
import { breakLines } from '@media/video/breakLines'
import { CAPTION, captionTexts } from '@media/video/captionPages'
import { readStoryboard } from '@media/video/readStoryboard'
import { previewOf } from '@media/video/stills'
import { captionOf } from '@media/video/storyboard'
import { VideoError } from '@media/video/videoError'
import type { Film } from './film'
import { filesFrom, unusableKeys } from './filmFiles'

/** One scene as the film will show it, drawn by the same hand; JPEG, 540 pixels wide. `page` of its caption, from 0. */
export async function stillOf({
  req,
  film,
  body,
}: {
  req: PayloadRequest
  film: Film
  body: Record<string, unknown>
}): Promise<Response> {
  const reading = readStoryboard(body.storyboard ?? film.storyboard)
  if (!reading.ok) throw refusal(400, `${reading.message}。`)
  const storyboard = { ...reading.storyboard, ai: film.storyboard.ai }
  const scene = storyboard.scenes.find(({ id }) => id === body.scene)
  if (!scene) throw refusal(400, '没有这个镜头。')
  // Only this scene's files are read, so only they must be allowed.
  const title = storyboard.scenes.slice(0, 1)
  if ((await unusableKeys(req, { ...storyboard, scenes: [...title, scene] })).length > 0)
    throw refusal(400, '这张图片不在您能用的素材库里，请换一张。')
  const pages = captionTexts(captionOf(scene))
  const page = Math.min(Math.max(0, Number(body.page) || 0), Math.max(0, pages.length - 1))
  const lines = pages[page] ? breakLines(pages[page], CAPTION.units) : []
  const files = filesFrom(req.payload)
  const jpeg = await previewOf({ storyboard, scene, lines, files }).catch((error: unknown) => {
    throw error instanceof VideoError ? refusal(409, error.message) : error
  })
  return new Response(new Uint8Array(jpeg), {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' },
  })
}

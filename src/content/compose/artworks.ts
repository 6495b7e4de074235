import type { Footage, Picture } from '@publishers/contract'
import { framesOf } from '@/exhibition/frames'
import { plateLine, plateOf } from '@/exhibition/plate'
import type { MediaRow } from '../mediaRows'
import { mediaInBody } from '../mediaRows'
import type { Compose } from './compose'
import { escapeHtml, facts, paragraphs, pictureFigure, uniquePictures } from './showMarkup'

/** The work whole, its plate, what it says, and why it was made. */
export const composeArtwork: Compose = ({ own, linked, fileOf, pictureOf, htmlOf }) => {
  const plate = plateOf(own)
  const frames = framesOf(own.frames).flatMap(({ image, caption }) => {
    const picture = pictureOf(image)
    return picture ? [{ picture, caption }] : []
  })
  const clip = fileOf(own.clip)
  const first = frames[0]?.picture
  const [show] = linked.exhibitions ?? []
  const [recommender] = linked.recommender ?? []
  const isFilm = clip?.mimeType?.startsWith('video/') ?? false
  const cover = pictureOf(own.cover) ?? first
  const words = typeof own.transcription === 'string' ? own.transcription : ''
  return {
    author: plate.authors || undefined,
    ...(cover && { cover }),
    html: [
      isFilm && clip
        ? clipFigure(clip, first)
        : frames.map(({ picture, caption }) => pictureFigure(picture, caption)).join(''),
      facts([
        ['展品号', plate.no],
        ['作者', [plate.authors, plate.unit].filter(Boolean).join('，')],
        ['推荐', String(recommender?.name ?? '')],
        ['作品', plateLine(plate)],
        ['拍摄', plate.taken],
        ['奖项', [plate.award, plate.entry].filter(Boolean).join('，')],
        ['展览', String(show?.title ?? '')],
      ]),
      words && `<h2>释文</h2><blockquote>${paragraphs(words)}</blockquote>`,
      typeof own.digest === 'string' && own.digest.trim()
        ? `<h2>创作说明</h2>${paragraphs(own.digest)}`
        : '',
      htmlOf(own.body),
    ]
      .filter(Boolean)
      .join(''),
    pictures: uniquePictures([
      ...frames.map(({ picture }) => picture),
      cover,
      ...mediaInBody(own.body).map(pictureOf),
    ]),
    ...(frames.length > 1 && { gallery: frames.map(({ picture }) => picture) }),
    ...(isFilm && clip && { footage: [footageOf(clip, plate.title)] }),
  }
}

const clipFigure = (clip: MediaRow, poster: Picture | undefined) =>
  `<figure data-video="1"><video controls src="${escapeHtml(clip.url)}"${
    poster ? ` poster="media:${poster.key}"` : ''
  }></video></figure>`

const footageOf = (clip: MediaRow, caption: string): Footage => ({
  key: clip.sha256,
  mimeType: clip.mimeType,
  bytes: clip.filesize,
  seconds: clip.seconds ?? 0,
  width: clip.width ?? 0,
  height: clip.height ?? 0,
  caption,
  credit: clip.credit || undefined,
  ai: clip.aiUsage,
})

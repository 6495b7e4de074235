import type { Footage, Picture } from '@publishers/contract'
import type { MediaRow } from '../mediaRows'
import { mediaInBody } from '../mediaRows'
import type { Compose } from './compose'
import { escapeHtml, facts, paragraphs, pictureFigure, uniquePictures } from './showMarkup'

type WorkRow = { file?: unknown; caption?: unknown }

/** A work of a call: the work whole, who made it, what it is of. No telephone, no score, no proof. */
export const composeSubmission: Compose = ({ own, linked, fileOf, pictureOf, htmlOf }) => {
  const works = (Array.isArray(own.works) ? own.works : []) as WorkRow[]
  const pictures = works.flatMap(({ file, caption }) => {
    const picture = pictureOf(file)
    return picture ? [{ picture, caption: text(caption) }] : []
  })
  const clips = works.map(({ file }) => fileOf(file)).filter((row): row is MediaRow => isClip(row))
  const cover = pictureOf(own.cover) ?? pictures[0]?.picture
  const names = authorsOf(own.authors)
  const [call, union, recommender] = [
    linked.campaigns?.[0],
    linked.union?.[0],
    linked.recommender?.[0],
  ]
  const films = clips.filter(({ mimeType }) => mimeType.startsWith('video/'))
  return {
    author: names || undefined,
    ...(cover && { cover }),
    html: [
      clips.map((clip) => clipFigure(clip, cover)).join(''),
      pictures.map(({ picture, caption }) => pictureFigure(picture, caption)).join(''),
      htmlOf(own.body),
      text(own.caption) && paragraphs(own.caption),
      text(own.transcription) &&
        `<h2>释文</h2><blockquote>${paragraphs(own.transcription)}</blockquote>`,
      safeLink(own.url) && `<p><a href="${escapeHtml(text(own.url))}">打开作品</a></p>`,
      text(own.digest) && `<h2>作品简介</h2>${paragraphs(own.digest)}`,
      facts([
        ['编号', text(own.number)],
        ['作者', names],
        ['单位', text(union?.name)],
        ['推荐', text(recommender?.name)],
        ['指导', text(own.teacher)],
        ['拍摄', text(own.shotAt)],
        ['活动', text(call?.title)],
        ['人工智能', text(own.aiNote)],
      ]),
    ]
      .filter(Boolean)
      .join(''),
    pictures: uniquePictures([
      ...pictures.map(({ picture }) => picture),
      cover,
      ...mediaInBody(own.body).map(pictureOf),
    ]),
    ...(pictures.length > 1 && { gallery: pictures.map(({ picture }) => picture) }),
    ...(films.length > 0 && { footage: films.map((clip) => footageOf(clip, text(own.title))) }),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const authorsOf = (authors: unknown): string =>
  (Array.isArray(authors) ? authors : [])
    .map(({ name }: { name?: unknown }) => text(name))
    .filter(Boolean)
    .join('、')

const safeLink = (value: unknown) => /^https:\/\//.test(text(value))

const isClip = (row: MediaRow | undefined) => /^(video|audio)\//.test(row?.mimeType ?? '')

const clipFigure = (clip: MediaRow, poster: Picture | undefined): string =>
  clip.mimeType.startsWith('audio/')
    ? `<figure><audio controls src="${escapeHtml(clip.url)}"></audio></figure>`
    : `<figure data-video="1"><video controls src="${escapeHtml(clip.url)}"${poster ? ` poster="media:${poster.key}"` : ''}></video></figure>`

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

import type { Content, Footage } from '@publishers/contract'
import { honourOf } from '@/honours/dictionary'
import { validHonours } from '@/honours/honourRow'
import { byWeight } from '@/honours/standing'
import { toneOf } from '@/honours/workingStatus'
import { postLine } from '@/honours/postLine'
import type { MediaRow } from '../mediaRows'
import { mediaInBody } from '../mediaRows'
import { rowsOf } from '../variants'
import type { Compose } from './compose'
import { escapeHtml, facts, pictureFigure, uniquePictures } from './showMarkup'

/** The portrait, who it is, the honours by weight, the motto, the story, and the person's own film. */
export const composeModelWorker: Compose = ({ own, linked, fileOf, pictureOf, htmlOf }) => {
  const tone = toneOf(own.workingStatus)
  const portrait = pictureOf(own.cover)
  const clip = fileOf(own.video)
  const film = clip?.mimeType?.startsWith('video/') ? clip : undefined
  const [studio] = linked.studios ?? []
  const honours = [...validHonours(own.honours)].sort(byWeight)
  const line = postLine(own)
  const words = {
    unit: textOf(own.unit),
    motto: textOf(own.motto),
    studio: textOf(studio?.title),
  }
  const lines = honours.map(
    ({ honour, year, grantor }) =>
      `${year ?? ''}年　${honourOf(honour)?.name ?? honour}${said(grantor ?? honourOf(honour)?.grantor)}`,
  )
  const html = [
    portrait && pictureFigure(portrait, portrait.caption),
    facts([
      [tone.unit, words.unit],
      [tone.post, line],
      [tone.studio, words.studio],
    ]),
    lines.length > 0 &&
      `<h2>所获荣誉</h2><ul>${lines.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`,
    words.motto && `<blockquote><p>${escapeHtml(words.motto)}</p></blockquote>`,
    `<h2>${own.type === 'collective' ? '集体事迹' : tone.isCalm ? '生平与事迹' : '先进事迹'}</h2>${htmlOf(own.body)}`,
    membersHtml(own.members),
    film && filmFigure(film),
  ]
  const [top] = honours
  const subtitle = textOf(own.subtitle) || [words.unit, line].filter(Boolean).join(' ')
  return {
    ...(subtitle && { subtitle }),
    html: html.filter(Boolean).join(''),
    pictures: uniquePictures([
      ...rowsOfIds(own.pictures).map(pictureOf),
      portrait,
      ...mediaInBody(own.body).map(pictureOf),
    ]),
    // A post of few words says who and what for; the name alone says nothing to a stranger.
    ...(!textOf(own.text) && top && { text: postOf({ own, line, top: lines[0] ?? '' }) }),
    ...(film && { footage: [footageOf(film)] }),
  } satisfies Partial<Content>
}

type Post = { own: Record<string, unknown>; line: string; top: string }

const postOf = ({ own, line, top }: Post): string =>
  `【${textOf(own.title)}】${[textOf(own.unit), line].filter(Boolean).join(' ')}，${top
    .replace('年　', '年')
    .replace(/（.*）$/, '')}。${textOf(own.digest)}`

const said = (grantor: string | undefined) => (grantor ? `（${grantor}授予）` : '')

const membersHtml = (members: unknown): string => {
  const names = rowsOf(members).flatMap(({ name, role }) =>
    textOf(name) ? [`${textOf(name)}${textOf(role) ? `（${textOf(role)}）` : ''}`] : [],
  )
  return names.length > 0 ? `<h2>集体成员</h2><p>${escapeHtml(names.join('、'))}</p>` : ''
}

const filmFigure = ({ url }: MediaRow) =>
  `<figure data-video="1"><video controls src="${escapeHtml(url)}"></video></figure>`

const footageOf = (clip: MediaRow): Footage => ({
  key: clip.sha256,
  mimeType: clip.mimeType,
  bytes: clip.filesize,
  seconds: clip.seconds ?? 0,
  width: clip.width ?? 0,
  height: clip.height ?? 0,
  caption: clip.caption || undefined,
  credit: clip.credit || undefined,
  ai: clip.aiUsage,
})

const rowsOfIds = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

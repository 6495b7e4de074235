import { studioLevelName } from '@/honours/industries'
import { mediaInBody } from '../mediaRows'
import { rowsOf } from '../variants'
import type { Compose } from './compose'
import { escapeHtml, facts, pictureFigure, uniquePictures } from './showMarkup'

/** A studio: what it is, what came of it, who teaches whom, and how to visit. */
export const composeStudio: Compose = ({ own, pictureOf, htmlOf }) => {
  const cover = pictureOf(own.cover)
  const year = Number(own.namedYear)
  const named = [year > 0 && `${year}年`, textOf(own.namedBy) && `${textOf(own.namedBy)}命名`]
  const visits = (own.visits as { open?: boolean; howTo?: string } | null) ?? {}
  const results = rowsOf(own.results).map(({ year: when, text }) =>
    [Number(when) > 0 ? `${String(when)}年` : '', textOf(text)].filter(Boolean).join('　'),
  )
  const pairs = rowsOf(own.apprentices).map(
    ({ master, apprentice, note }) =>
      `${textOf(master)} → ${textOf(apprentice)}${textOf(note) ? `，${textOf(note)}` : ''}`,
  )
  const team = rowsOf(own.team).map(
    ({ name, role }) => `${textOf(name)}${textOf(role) ? `（${textOf(role)}）` : ''}`,
  )
  const html = [
    cover && pictureFigure(cover, cover.caption),
    facts([
      ['级别', studioLevelName(own.level) ?? ''],
      ['命名', named.filter(Boolean).join(' ')],
      ['所在单位', textOf(own.unit)],
      ['团队', Number(own.headcount) > 0 ? `${String(own.headcount)} 人` : ''],
    ]),
    htmlOf(own.body),
    results.length > 0 && `<h2>成果</h2>${list(results)}`,
    pairs.length > 0 && `<h2>师带徒</h2>${list(pairs)}`,
    team.length > 0 && `<h2>团队</h2><p>${escapeHtml(team.join('、'))}</p>`,
    visits.open && visits.howTo && `<h2>开放参观</h2><p>${escapeHtml(visits.howTo)}</p>`,
  ]
  return {
    html: html.filter(Boolean).join(''),
    pictures: uniquePictures([cover, ...mediaInBody(own.body).map(pictureOf)]),
  }
}

const list = (lines: string[]) =>
  `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

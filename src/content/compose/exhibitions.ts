import { showDays } from '@/exhibition/showDays'
import { framesOf } from '@/exhibition/frames'
import { plateOf } from '@/exhibition/plate'
import { wallPlans } from '@/exhibition/walls'
import { mediaInBody } from '../mediaRows'
import type { Compose } from './compose'
import { escapeHtml, facts, paragraphs, pictureFigure, uniquePictures } from './showMarkup'

/** Preface, then a walk: each wall with its live works, whole, in the order they hang. */
export const composeExhibition: Compose = ({ own, linked, pictureOf, htmlOf }) => {
  const works = new Map((linked.artworks ?? []).map((work) => [String(work.id), work]))
  const pictureOfWork = (work: Record<string, unknown>) =>
    pictureOf(framesOf(work.frames)[0]?.image) ?? pictureOf(work.cover)
  const walls = wallPlans(own.walls).map((wall) => ({
    ...wall,
    shown: wall.artworks.flatMap((id) => {
      const work = works.get(String(id))
      const picture = work && pictureOfWork(work)
      return work && picture ? [{ work, picture }] : []
    }),
  }))
  const cover = pictureOf(own.cover) ?? walls.flatMap(({ shown }) => shown)[0]?.picture
  return {
    ...(cover && { cover }),
    html: [
      htmlOf(own.body),
      facts([
        ['展期', showDays(own)],
        ['地点', [text(own.place), text(own.hall)].filter(Boolean).join(' ')],
        ['时间', text(own.hours)],
        ['主办', list(own.hosts)],
        ['承办', list(own.organisers)],
        ['协办', list(own.coOrganisers)],
        ['支持', list(own.supporters)],
        ['策展', text(own.curator)],
      ]),
      ...walls
        .filter(({ shown }) => shown.length > 0)
        .map(
          ({ title, words, shown }) =>
            `<h2>${escapeHtml(title)}</h2>${paragraphs(words)}${shown
              .map(({ work, picture }) => pictureFigure(picture, caption(work)))
              .join('')}`,
        ),
      own.closing ? `<h2>结语</h2>${paragraphs(own.closing)}` : '',
    ].join(''),
    pictures: uniquePictures([
      cover,
      ...walls.flatMap(({ shown }) => shown.map(({ picture }) => picture)),
      ...mediaInBody(own.body).map(pictureOf),
    ]),
  }
}

function caption(work: Record<string, unknown>): string {
  const { no, title, authors, unit, award } = plateOf(work)
  return [no, title, `${authors}${unit ? `（${unit}）` : ''}`, award].filter(Boolean).join('　')
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
const list = (value: unknown) => (Array.isArray(value) ? value.map(String).join('、') : '')

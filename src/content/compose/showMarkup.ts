import type { Picture } from '@publishers/contract'

/** Pieces of `Content.html` that a show and a work share. */

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

export const paragraphs = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('')
    : ''

export const pictureFigure = (picture: Picture, caption?: string): string =>
  `<figure><img src="media:${picture.key}" alt="${escapeHtml(picture.alt)}" width="${picture.width}" height="${picture.height}">${
    caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  }</figure>`

export const facts = (rows: readonly (readonly [name: string, value: string])[]): string => {
  const said = rows.filter(([, value]) => value !== '')
  return said.length > 0
    ? `<p>${said.map(([name, value]) => `<strong>${name}</strong>　${escapeHtml(value)}`).join('<br>')}</p>`
    : ''
}

export const uniquePictures = (pictures: (Picture | undefined)[]): Picture[] => [
  ...new Map(
    pictures.filter((picture) => picture !== undefined).map((picture) => [picture.key, picture]),
  ).values(),
]

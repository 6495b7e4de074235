import { decodeEntities } from './entities'

/** What stays of an article after WeChat has rewritten its mark-up: words and pictures survive, tags do not. */
export type Fingerprint = {
  title: string
  text: string
  /** Paths of the pictures, in order. */
  pictures: string[]
  /** Permanent media id of the cover, where it is known. */
  cover?: string
}

export type Likeness = 'same' | 'similar' | 'different'

/** Drafts made for a preview on a phone; never one of a delivery. */
export const PREVIEW_PREFIX = '【预览】'

type Article = { title: string; content: string; thumb_media_id?: string }

export const fingerprintOf = ({ title, content, thumb_media_id: cover }: Article): Fingerprint => ({
  title: squeeze(decodeEntities(title)),
  text: wordsOf(content),
  pictures: picturesOf(content),
  cover: cover || undefined,
})

/**
 * `same` may be adopted, `different` may be ignored. `similar` is neither: wrongly ignoring one publishes the article
 * a second time, wrongly adopting one publishes what was not approved. The same title alone is `similar`, because
 * WeChat or an editor may have changed the text.
 */
export const likeness = (ours: Fingerprint, theirs: Fingerprint): Likeness => {
  if (theirs.title.startsWith(PREVIEW_PREFIX)) return 'different'
  const title = ours.title === theirs.title
  const text = ours.text === theirs.text
  const pictures = ours.pictures.join(' ') === theirs.pictures.join(' ')
  const cover = !ours.cover || !theirs.cover || ours.cover === theirs.cover
  if (title && text && pictures && cover) return 'same'
  return title || (text && ours.text.length >= 20) ? 'similar' : 'different'
}

/**
 * A whole message against another: the same articles in the same order are `same`. One article of several may have been
 * put together by a person, or be an issue's: `similar`.
 */
export const messageLikeness = (
  ours: readonly Fingerprint[],
  theirs: readonly Fingerprint[],
): Likeness => {
  const pairs = ours.flatMap((own) => theirs.map((other) => likeness(own, other)))
  if (ours.length === theirs.length) {
    const each = ours.map((own, index) => likeness(own, theirs[index]!))
    if (each.every((like) => like === 'same')) return 'same'
  }
  return pairs.some((like) => like !== 'different') ? 'similar' : 'different'
}

/** Where in a published message our one article stands, from 0; -1 when it does not, or we have several. */
export const positionIn = (ours: readonly Fingerprint[], theirs: readonly Fingerprint[]): number =>
  ours.length === 1 ? theirs.findIndex((other) => likeness(ours[0]!, other) === 'same') : -1

export const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, '')

/** The words of a piece of HTML, without mark-up, white space and invisible characters. */
export const wordsOf = (html: string): string =>
  squeeze(decodeEntities(html.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, '')))

/** Paths of the pictures in a piece of HTML, in order. */
export const picturesOf = (html: string): string[] =>
  [...html.matchAll(/<img\b[^>]*?\s(?:data-)?src="([^"]+)"/gi)].map(([, src]) =>
    pathOf(decodeEntities(src ?? '')),
  )

/** Without host and query, and without the size WeChat puts last (…/0, …/640). */
export const pathOf = (address: string): string =>
  address
    .replace(/^(?:https?:)?\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/\d{1,4}$/, '')

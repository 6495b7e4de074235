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
  text: squeeze(decodeEntities(content.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, ''))),
  pictures: [...content.matchAll(/<img\b[^>]*?\s(?:data-)?src="([^"]+)"/gi)].map(([, src]) =>
    pathOf(decodeEntities(src ?? '')),
  ),
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

const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, '')

/** Without host and query, and without the size WeChat puts last (…/0, …/640). */
const pathOf = (address: string): string =>
  address
    .replace(/^(?:https?:)?\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/\d{1,4}$/, '')

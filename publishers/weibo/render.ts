import { createHash } from 'node:crypto'
import type { Account, Content, Picture, Rendition } from '../contract'
import { lossBook } from '../html/losses'
import { articleParts } from './article'
import { composePost } from './compose'
import { safeLink } from './link'
import { settingsOf } from './settings'

/**
 * One approved revision as Weibo will get it. Parts: `status` (the whole post, its link included) and `link` ('' when none
 * may be used); with head articles also `title, article, summary`, and `status` is then the post beside the article.
 * Pictures: the one that is sent, up to nine by contract. Pure.
 */
export function render(content: Content, account: Account): Rendition {
  const settings = settingsOf(account)
  const losses = lossBook()
  const link = safeLink({ url: content.url, settings })
  const status = composePost({ content, link, settings, losses })
  const article = settings.headArticle ? articleParts(content, losses) : undefined
  // A head article shows its body's own pictures; the chosen ones are for the post's grid.
  const all = picturesOf(article ? { ...content, gallery: undefined } : content)
  const sent = article ? all : all.slice(0, settings.pictures)
  if (sent.length < all.length) {
    const count = all.length - sent.length
    losses.add('pictures', `微博只带 ${sent.length} 张图片，其余 ${count} 张不发`)
  }
  const [cover] = sent
  const parts = { status, link, ...article }
  return {
    channel: 'weibo',
    parts,
    pictures: sent,
    ...(cover && { cover }),
    sha256: fingerprint(parts, sent),
    losses: losses.list(),
  }
}

/** Those an editor chose; else the cover first, then the body's in order, each once. */
function picturesOf({ cover, pictures, gallery }: Content): Picture[] {
  const all = gallery ?? (cover ? [cover, ...pictures] : pictures)
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index)
}

function fingerprint(parts: Record<string, string>, pictures: readonly Picture[]): string {
  const named = Object.keys(parts)
    .sort()
    .map((name) => [name, parts[name]])
  const keys = pictures.map(({ key }) => key)
  return createHash('sha256')
    .update(JSON.stringify([named, keys, keys[0] ?? '']))
    .digest('hex')
}

import { toText } from 'hast-util-to-text'
import type { Account, Content, Picture, Rendition } from '../contract'
import { footLines } from '../html/footLines'
import { lossBook } from '../html/losses'
import { parseHtml } from '../html/parse'
import { audienceOf } from './audience'
import { manifest } from './manifest'
import { oneLine, renditionHash } from './renderHash'
import { settingsOf } from './settings'

const MOST = manifest.limits.messagePictures ?? 20

/** Pictures lead an item when there are at least three and the words beside them are few. Our judgement. */
const LEADING_PICTURES = 3
const FEW_CHARACTERS = 300

export const isPictureLed = (content: Content): boolean =>
  picturesIn(content).length >= LEADING_PICTURES &&
  plainText(content.html).replace(/\s+/g, '').length <= FEW_CHARACTERS

/**
 * A picture message (图片消息). Parts: `article_type` = newspic, `title`, `text` (plain, no links: 45166), the comment
 * switches, `audience`. `pictures` are sent in their order; the first is the cover.
 */
export function renderPictures(content: Content, account: Account): Rendition {
  const { needOpenComment, onlyFansCanComment } = settingsOf(account)
  const losses = lossBook()
  const all = picturesIn(content)
  const pictures = all.slice(0, MOST)
  if (all.length > MOST)
    all
      .slice(MOST)
      .forEach(() => losses.add('pictures', `图片消息最多 ${MOST} 张图片，后面的不会发出`))
  const body = content.text ?? plainText(content.html)
  const foot = footLines(content).map(({ text }) => text)
  const words = [body, ...foot]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const text = words
    .replace(LINK, '')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
  for (const link of words.match(LINK) ?? []) losses.add('link', '图片消息不能带网址，已去掉', link)
  for (const { caption, credit } of pictures)
    if (caption || credit) losses.add('caption', '图片消息不显示图片说明', caption ?? credit)
  const audience = audienceOf(account)
  const parts = {
    article_type: 'newspic',
    title: oneLine(content.title),
    text,
    need_open_comment: needOpenComment ? '1' : '0',
    only_fans_can_comment: needOpenComment && onlyFansCanComment ? '1' : '0',
    ...(audience && { audience }),
  }
  const [cover] = pictures
  return {
    channel: 'wechat',
    parts,
    pictures,
    ...(cover && { cover }),
    sha256: renditionHash({ parts, pictures, cover }),
    losses: losses.list(),
  }
}

const LINK = /https?:\/\/[^\s，。；、）)】」』]+/gi

/** The item's cover first, then the pictures of the body, each once, in order. */
const picturesIn = ({ cover, pictures, gallery, html }: Content): Picture[] => {
  if (gallery) return gallery
  const known = new Map(pictures.map((picture) => [picture.key, picture]))
  const shown = [...html.matchAll(/\ssrc="media:([\w-]+)"/g)].flatMap(
    ([, key]) => known.get(key ?? '') ?? [],
  )
  const all = cover ? [cover, ...shown] : shown
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index)
}

const plainText = (html: string): string => {
  const words = html.replace(/<figcaption\b[^]*?<\/figcaption>/gi, '')
  return toText(parseHtml(words))
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
}

import { createHash } from 'node:crypto'
import type { Account, Content, Picture, Rendition } from '../contract'
import { lossBook } from '../html/losses'
import { captionOf } from './caption'
import { settingsOf } from './settings'

/** One approved film as Kuaishou will get it. Parts: `caption` and `title` (for people); `cover` is the vertical frame. Pure. */
export function render(content: Content, account: Account): Rendition {
  const losses = lossBook()
  const caption = captionOf({ content, settings: settingsOf(account), losses })
  const cover = coverOf(content)
  if (cover && !content.film?.covers.length) losses.add('cover', '成片没有封面帧，将用稿件的封面图')
  if (content.source.type === 'repost') losses.add('repost', '转载的视频在快手容易被限流或封号')
  const parts = { title: content.title.replace(/\s+/g, ' ').trim(), caption }
  const { film } = content
  return {
    channel: 'kuaishou',
    parts,
    pictures: cover ? [cover] : [],
    ...(cover && { cover }),
    ...(film && { film }),
    sha256: createHash('sha256')
      .update(JSON.stringify([parts.title, caption, cover?.key ?? '', film?.key ?? '']))
      .digest('hex'),
    losses: losses.list(),
  }
}

/** The vertical frame first: what is cropped by a phone was not chosen by anybody. */
function coverOf({ film, cover }: Content): Picture | undefined {
  const frame = film?.covers.find(({ ratio }) => ratio === '9:16') ?? film?.covers[0]
  return frame?.picture ?? cover
}

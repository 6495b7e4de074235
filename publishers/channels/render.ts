import type { Account, Content, Rendition } from '../contract'
import { renderFilm } from '../renderFilm'
import { manifest } from './manifest'
import { shortTitleOf } from './shortTitle'

/** One approved revision as a person puts it into 视频号; its lists show covers 3:4. */
export const render = (content: Content, account: Account): Rendition =>
  renderFilm({
    content,
    manifest,
    shortTitle: (title) => shortTitleOf(title, account),
    coverRatios: ['3:4', '9:16'],
  })

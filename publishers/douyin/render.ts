import type { Account, Content, Rendition } from '../contract'
import { renderFilm } from '../renderFilm'
import { manifest } from './manifest'

const { shortTitleMaxCharacters = 12 } = manifest.limits

/** One approved revision as Douyin gets it; the short title is for the hand-off, and the player is vertical. */
export const render = (content: Content, _account?: Account): Rendition =>
  renderFilm({
    content,
    manifest,
    shortTitle: (title) =>
      title && [...title].length <= shortTitleMaxCharacters ? title : undefined,
    coverRatios: ['9:16'],
  })

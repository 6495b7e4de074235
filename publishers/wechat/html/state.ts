import type { Picture } from '../../contract'
import type { FootLine } from '../../html/footLines'
import type { LossBook } from '../../html/losses'
import type { Css } from '../../html/tree'
import type { Theme } from '../themes/theme'

/** What the steps of one rendering share. */
export type RenderState = {
  theme: Theme
  pictures: ReadonlyMap<string, Picture>
  /** Keys of the pictures the body shows, in order. */
  used: string[]
  /** Resolves relative links; the article's own address. */
  baseUrl?: string
  foot: readonly FootLine[]
  miniPrograms: readonly string[]
  losses: LossBook
  /** What the article's own style sheets ask of the whole page. */
  rootCss: Css
}

import type { CssVerdict } from '../html/filterCss'

/**
 * What WeChat's filter does with CSS, as far as anybody knows. Nobody publishes a list: this is folklore gathered from
 * editors that work (see `source`), to be corrected by reading drafts back (draft/add, draft/get, compare).
 * `safe` is kept everywhere; `gray` is kept by most clients and lost by some, so nothing may depend on it; every other
 * property is banned, and so are the values below.
 */
export const CSS_POLICY = {
  checkedAt: '2026-11-21',
  source: 'public editors and their issue trackers (doocs/md, mdnice, wenyan), not the vendor',
  confidence: 'C',
  safe: `color font-size font-weight font-style line-height letter-spacing text-align text-indent text-decoration
    text-decoration-line text-decoration-color text-decoration-style vertical-align white-space word-break
    word-wrap overflow-wrap margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right
    padding-bottom padding-left border border-top border-right border-bottom border-left border-width border-style
    border-color border-top-width border-top-style border-top-color border-right-width border-right-style
    border-right-color border-bottom-width border-bottom-style border-bottom-color border-left-width border-left-style
    border-left-color border-radius border-collapse border-spacing background-color display width max-width height
    min-width max-height list-style list-style-type table-layout overflow overflow-x overflow-y`.split(
    /\s+/,
  ),
  gray: `box-shadow text-shadow opacity float clear background-image font-family font transform min-height
    border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius flex
    flex-direction flex-wrap flex-grow flex-shrink flex-basis justify-content align-items align-self gap
    text-transform word-spacing box-sizing object-fit writing-mode ruby-position
    text-emphasis -webkit-text-emphasis text-underline-offset list-style-position`.split(/\s+/),
} as const

const SAFE = new Set<string>(CSS_POLICY.safe)
const GRAY = new Set<string>(CSS_POLICY.gray)
/** Words a property may take; a word that is not here takes the declaration out. */
const WORDS: Readonly<Record<string, RegExp>> = {
  display:
    /^(block|inline|inline-block|table|inline-table|table-row|table-cell|flex|inline-flex|list-item)$/i,
  'list-style':
    /^(none|disc|circle|square|decimal|lower-alpha|upper-alpha|lower-roman|upper-roman|cjk-ideographic|simp-chinese-informal)( (inside|outside))?$/i,
  float: /^(left|right|none)$/i,
  'background-image': /^(-webkit-)?linear-gradient\(/i,
}

/** The verdict on one declaration whose value is already known to load and run nothing. */
export function judgeCss(property: string, value: string): CssVerdict {
  const words = WORDS[property]
  if (words && !words.test(value)) return 'banned'
  // Off-screen text and pulled-up boxes are how editors hide or overlay; half of them break on a phone.
  if (/^(text-indent|margin(-left|-right)?)$/.test(property) && /-\d{3,}/.test(value))
    return 'banned'
  if (
    /^(width|min-width|max-width|height|min-height|font-size)$/.test(property) &&
    /\d{5,}/.test(value)
  )
    return 'banned'
  if (SAFE.has(property)) return 'safe'
  return GRAY.has(property) ? 'gray' : 'banned'
}

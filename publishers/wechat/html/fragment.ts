import type { Picture } from '../../contract'
import type { FootLine } from '../../html/footLines'
import { lossBook, type LossBook } from '../../html/losses'
import { parseHtml } from '../../html/parse'
import { serializeHtml } from '../../html/serialize'
import type { Theme } from '../themes/theme'
import { takeGuards } from './guards'
import type { RenderState } from './state'
import { STEPS } from './steps'

export type FragmentInput = {
  html: string
  theme: Theme
  pictures?: ReadonlyMap<string, Picture>
  baseUrl?: string
  foot?: readonly FootLine[]
  /** AppIDs whose cards may stay. */
  miniPrograms?: readonly string[]
  losses?: LossBook
}

export type Fragment = { html: string; used: string[]; losses: LossBook }

/**
 * Any HTML to a fragment that survives WeChat: one line, everything inlined. Deterministic to the byte, and a second
 * pass over its own output changes nothing.
 */
export function renderFragment(input: FragmentInput): Fragment {
  const tree = parseHtml(input.html)
  const isRendition = takeGuards(tree)
  const state: RenderState = {
    theme: input.theme,
    pictures: input.pictures ?? new Map(),
    used: [],
    baseUrl: input.baseUrl,
    foot: input.foot ?? [],
    miniPrograms: input.miniPrograms ?? [],
    losses: input.losses ?? lossBook(),
    rootCss: new Map(),
  }
  for (const step of STEPS) {
    if (step.when === 'always' || !isRendition) step.run(tree, state)
  }
  return { html: serializeHtml(tree), used: state.used, losses: state.losses }
}

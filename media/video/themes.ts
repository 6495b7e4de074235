import type { ThemeName } from './storyboard'

/** Colours of a film: the house's paper, ink, union red and quiet gold. All text is AA on its ground. */
export type Theme = {
  /** Title and closing card. */
  card: Ground
  /** Scenes: a wall for pictures, so never loud. */
  scene: Ground
}
export type Ground = { ground: string; text: string; quiet: string; accent: string }

const paper: Ground = { ground: '#FBF8F3', text: '#1F1B16', quiet: '#6B6257', accent: '#B3131B' }
const ink: Ground = { ground: '#1F1B16', text: '#FBF8F3', quiet: '#B9AE9F', accent: '#C9A86A' }

export const THEME: Readonly<Record<ThemeName, Theme>> = {
  union: {
    card: { ground: '#A91219', text: '#FFF9F0', quiet: '#F6D9C4', accent: '#E9C98A' },
    scene: paper,
  },
  paper: { card: paper, scene: paper },
  ink: { card: ink, scene: ink },
}

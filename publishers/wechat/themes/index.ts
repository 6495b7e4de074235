import { gongren } from './gongren'
import { qinghong } from './qinghong'
import { sujian } from './sujian'
import type { Theme } from './theme'

/** Every theme an account may choose, the default first. */
export const THEMES: readonly Theme[] = [gongren, sujian, qinghong]

/** The theme of this name; the default one for a name nobody has. */
export function themeNamed(name: unknown): Theme {
  return THEMES.find((theme) => theme.name === name) ?? gongren
}

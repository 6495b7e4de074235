import { cleanText } from './cleanText'
import { maskPersonal } from './maskPersonal'

/** A nickname as it may be shown: first and last character of it, whatever numbers people put there hidden. */
export function maskName(name: unknown): string | undefined {
  const clean = maskPersonal(cleanText(name, 60)).replace(/\s+/g, ' ')
  const characters = [...clean]
  if (characters.length === 0) return undefined
  const [first = ''] = characters
  if (characters.length < 3) return `${first}**`
  return `${first}**${characters.at(-1) ?? ''}`
}

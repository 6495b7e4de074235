import type { Tone } from '../look/states'
import type { IconName } from '../look/Icon'
import type { WordKey, Words } from '../words/wordsIn'
import { commentWords } from '../words/commentWords'

/** How the state of a comment looks; never the colour alone. */
export const STATE_LOOKS: Readonly<Record<string, { tone: Tone; icon: IconName }>> = {
  pending: { tone: 'waiting', icon: 'clock' },
  held: { tone: 'warn', icon: 'hand' },
  approved: { tone: 'done', icon: 'check' },
  elected: { tone: 'done', icon: 'flag' },
  authorOnly: { tone: 'quiet', icon: 'person' },
  rejected: { tone: 'bad', icon: 'ban' },
  deleted: { tone: 'bad', icon: 'ban' },
}

/** `violation` and `ad` → 广告; what has no word is shown as it came. */
export function labelWord(word: Words, axis: string, label: string | null | undefined): string {
  if (!label) return ''
  const key = `${axis}_${label}`
  return key in commentWords ? word(key as WordKey) : label
}

export const doneWord = (word: Words, action: string): string => labelWord(word, 'do', action)

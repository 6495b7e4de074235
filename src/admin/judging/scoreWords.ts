import type { BlindList, BlindSheet } from '@/campaign/judging/judgeDesk'
import { isPassFail } from '@/campaign/judging/passFail'
import type { useWords } from '../words/useWords'

type Word = ReturnType<typeof useWords>['word']

/** `88.50`, or 通过 where a round only asks that; undefined while it waits. */
export function scoreWords(
  word: Word,
  criteria: BlindList['round']['criteria'],
  total: BlindSheet['score']['total'],
): string | undefined {
  if (total === undefined) return undefined
  if (!isPassFail(criteria)) return total.toFixed(2)
  return word(total === 100 ? 'judgingPass' : 'judgingFail')
}

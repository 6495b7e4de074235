import { Chip } from '../look/Chip'
import { exactTime, timeAgo } from '../look/timeWords'
import type { Language, Words } from '../words/wordsIn'
import { isOverdue } from './byDueTime'

type Props = { dueAt?: string | null; now: number; word: Words; language: Language }

/** When it must be done; red, with an icon and the word, once that is over. */
export function DueChip({ dueAt, now, word, language }: Props) {
  if (!dueAt) return null
  const late = isOverdue({ dueAt }, now)
  const ago = timeAgo({ at: dueAt, now, language })
  return (
    <Chip icon={late ? 'alert' : 'clock'} title={exactTime(dueAt)} tone={late ? 'bad' : 'quiet'}>
      {late
        ? word('overdueBy', { span: ago.replace(/前$| ago$/, '') })
        : word('dueIn', { when: ago })}
    </Chip>
  )
}

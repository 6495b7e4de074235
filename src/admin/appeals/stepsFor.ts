import type { AppealState } from '@/appeals/appealRow'
import type { CommandType } from '@/appeals/decideAppeal'
import type { DeskWork } from '@/appeals/workForDesk'
import type { WordKey } from '../words/wordsIn'

export type Step = { type: Exclude<CommandType, 'rate'>; word: WordKey; isMain?: boolean }

const note: Step = { type: 'note', word: 'appealNote' }
const answer: Step = { type: 'answer', word: 'appealAnswer' }
const passOn: Step[] = [
  { type: 'forward', word: 'appealForward' },
  { type: 'extend', word: 'appealExtend' },
  note,
]
const reopen: Step = { type: 'reopen', word: 'appealReopen' }

/** The buttons of a state, the obvious one first. */
const STEPS: Readonly<Record<AppealState, readonly Step[]>> = {
  open: [{ type: 'accept', word: 'appealAccept', isMain: true }, answer, ...passOn],
  handling: [{ ...answer, isMain: true }, ...passOn],
  answered: [
    { type: 'close', word: 'appealClose', isMain: true },
    { ...answer, word: 'appealAnswerAgain' },
    note,
    reopen,
  ],
  closed: [reopen],
}

export const WORK_WORDS = { pause: 'workPause', restore: 'workRestore', remove: 'workRemove' } as const

type Ticket = { state: AppealState; work?: Pick<DeskWork, 'steps'> }

/** Those with the claimed work go first: it stands there meanwhile. What somebody may not do is said beside the work. */
export const stepsFor = ({ state, work }: Ticket): readonly Step[] => [
  ...(state === 'closed' ? [] : (work?.steps ?? []))
    .filter(({ may }) => may)
    .map(({ type }): Step => ({ type, word: WORK_WORDS[type] })),
  ...STEPS[state],
]

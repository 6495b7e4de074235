import { fromBeijingClock } from '@/beijing'

/** What the chair chose on the form of votes; times as typed, on Beijing's clock. */
export type VoteChoice = {
  submission: string
  makeVoid: boolean
  by: 'address' | 'device' | 'time'
  source: string
  from: string
  until: string
  reason: string
}

export const NO_CHOICE: VoteChoice = {
  ...{ submission: '', makeVoid: true, by: 'address', source: '' },
  ...{ from: '', until: '', reason: '' },
}

export const isChosen = ({ submission, by, source, from, until, reason }: VoteChoice): boolean =>
  Boolean(submission && reason.trim() && (by === 'time' ? from && until && from < until : source))

/** As `POST /api/votes/void` takes it. */
export const voidBody = (choice: VoteChoice) => ({
  submission: choice.submission,
  void: choice.makeVoid,
  reason: choice.reason.trim(),
  ...(choice.by === 'time'
    ? { from: inBeijing(choice.from), until: inBeijing(choice.until) }
    : { [choice.by]: choice.source }),
})

const inBeijing = (typed: string): string => fromBeijingClock(typed).toISOString()

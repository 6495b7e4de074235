/** What the rules of the calendar say about a moment. Types and what every rule shares. */

/**
 * `warn` is only said; `hold` waits for the next allowed time unless a person gave a reason; `refuse` is a
 * platform's own limit, which no reason moves.
 */
export type VerdictLevel = 'warn' | 'hold' | 'refuse'

export type VerdictCode =
  | 'quiet'
  | 'holiday'
  | 'mourning'
  | 'freeze'
  | 'spacing'
  | 'perDay'
  | 'perMonth'
  | 'pushDay'
  | 'pushMonth'
  | 'platformQuota'
  | 'sameText'

export type Verdict = {
  code: VerdictCode
  level: VerdictLevel
  message: string
  remedy: string
  /** ISO; the first moment this rule has nothing against. */
  nextAllowedAt?: string
  /** What exactly spoke (the name of a freeze): a reason given for one is none for another. */
  about?: string
  /** A person who moves something here has to say why. */
  needsNote: boolean
  /** Only a final reviewer may give that reason. */
  chiefOnly?: boolean
}

/** As kept with a delivery; `noted` when the reason beside it was given knowing of this. */
export type SlotWarning = Pick<Verdict, 'code' | 'level' | 'message' | 'about'> & {
  noted: boolean
}

export const MISSED_CHOICES = ['late', 'skip', 'ask'] as const
export type MissedChoice = (typeof MISSED_CHOICES)[number]

export const missedChoiceOf = (value: unknown): MissedChoice | undefined =>
  MISSED_CHOICES.find((choice) => choice === value)

/** Does it keep the delivery from going now? */
export const isBlocking = ({ level }: Pick<Verdict, 'level'>): boolean => level !== 'warn'

/** The most a reason may hold. */
export const NOTE_CHARACTERS = 500

type Keeping = { verdicts: readonly Verdict[]; note: string | null | undefined }

export const warningsOf = ({ verdicts, note }: Keeping): SlotWarning[] =>
  verdicts.map(({ code, level, message, about }) => ({
    code,
    level,
    message,
    ...(about && { about }),
    noted: Boolean(note),
  }))

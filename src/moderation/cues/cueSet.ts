/** Words of one meaning and the rules that combine them: data, so that the policy can be read without reading code. */
export type CueSet = {
  name: string
  /** When and from what the words were written. */
  date: string
  source: string
  /** Class of words → the words, separated by spaces. Several sets may add to one class. */
  classes: Readonly<Record<string, string>>
  rules: readonly CueRule[]
}

export type CueRule = {
  id: string
  /** What it says of a comment; which labels there are is the reader's matter. */
  label: string
  confidence: number
  /** Classes in the order they must be met; one alone is a word list. */
  sequence: readonly string[]
  /** Characters allowed between two of them, 4 unless told. */
  gap?: number
  /** Any order. */
  isLoose?: boolean
  /** Between two stops; otherwise they may be in different clauses. */
  isOneClause?: boolean
  /** The match is all there is between two stops: "…，废物！" */
  isWholeClause?: boolean
  /** Classes that deny the rule when one of their words is within the match or beside it. */
  unless?: readonly string[]
}

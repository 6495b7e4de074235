import type { GateAnswer } from '@/moderation/learn/gate'

/** What the acceptance of a version rests on; every share beside the number of rows it is of. */
export type Figures = Pick<GateAnswer, 'kept' | 'fresh'> & {
  /** Decisions learnt from, held back to measure by; kept rows replayed, kept to measure by. */
  rows: { learnt: number; heldBack: number; replayed: number; kept: number }
  /** The version it was compared with. */
  against: number
  /** Of the newest decision among them: nothing newer, nothing to learn. */
  until: string
  seconds: number
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/only (\d+) kept rows/, '旧样本太少，不能验收'],
  [/forgets what it knew/, '旧样本上的准确率下降超过 2 个百分点'],
  [/gains nothing/, '留出的人工处理记录上没有提高'],
]

/** The gate's reasons in the words of the panel. Pure. */
export function whyInWords({ why, isAdmitted }: Pick<GateAnswer, 'why' | 'isAdmitted'>): string {
  if (isAdmitted) return '通过验收'
  return REASONS.filter(([pattern]) => pattern.test(why))
    .map(([, words]) => words)
    .join('；')
}

import type { Review } from '@/payload-types'
import type { Decision } from '@/review/run'

/** What the person who returned the item wrote. */
export const returnOpinion = ({ decisions }: Review): string =>
  ((decisions ?? []) as Decision[]).findLast(({ decision }) => decision === 'return')?.opinion ?? ''

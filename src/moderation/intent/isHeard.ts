import type { Context } from '../context'
import type { Intent } from '../vocabulary'
import { judgeIntent } from './judgeIntent'

/** What wants something of the house; praise and nothing at all do not. */
export const HEARD: readonly Intent[] = [
  'appeal',
  'complaint',
  'doubt',
  'correction',
  'report',
  'suggestion',
  'question',
]

/** Below this what a model guesses, and no word says, is not taken for a wish. */
export const GUESS = 0.6

/** Whether its author wants something of the house. */
export const isHeard = (context: Pick<Context, 'reading' | 'knowledge'>): boolean =>
  HEARD.includes(judgeIntent(context).intent)

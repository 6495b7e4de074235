import type { Context } from '../context'
import type { Intent } from '../vocabulary'
import { judgeIntent } from './judgeIntent'

const HEARD: readonly Intent[] = [
  'appeal',
  'complaint',
  'doubt',
  'correction',
  'report',
  'question',
]

/** Whether its author wants something of the house. */
export const isHeard = (context: Pick<Context, 'reading' | 'knowledge'>): boolean =>
  HEARD.includes(judgeIntent(context).intent)

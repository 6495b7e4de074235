import type { Context } from '../context'
import { isHeard } from './isHeard'

/**
 * Whether somebody in need may be speaking, however rudely and however often: they want something, or speak of work, pay and what is
 * theirs. The machine refuses none of them for their manners; a person looks.
 */
export const mayNeedHelp = (context: Pick<Context, 'reading' | 'knowledge'>): boolean =>
  isHeard(context) || context.reading.hits().has('right')

import type { Context } from '../context'
import { judgeUnwanted } from '../unwanted/judgeUnwanted'

/** From here the model takes it for what nobody meant to say. */
const LIKELY = 0.6
/** Enough characters to tell words from what an input method makes of a drawn hand. */
const WRITTEN = /(?:\p{Script=Han}[^\p{Script=Han}]*){8}/u

/** Characters in a row that say nothing, by the model. */
export const isSenseless = (context: Pick<Context, 'reading' | 'knowledge'>): boolean =>
  WRITTEN.test(context.reading.written().text) && judgeUnwanted(context).spam >= LIKELY

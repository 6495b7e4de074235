import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  RequestContext,
} from 'payload'
import { Refused } from '@/review/refused'

/**
 * What keeps a record (scores, votes, comments, tickets) is written by its own acts alone, which leave a trace. The ticket is an object
 * nobody outside the program can name: no REST, no GraphQL, no Local API with or without override gets past without it.
 */
const PASS = Symbol('written by an act of the program')
const KEY = 'programWrite'

/** Goes into `context` of the call of Payload. */
export const programWrite: RequestContext = { [KEY]: PASS }

const isProgramWrite = (context: RequestContext) => context[KEY] === PASS

/** `where`: the place in the panel where it is done properly. */
export const onlyByProgram =
  (what: string, where: string): CollectionBeforeChangeHook =>
  ({ data, context }) => {
    if (isProgramWrite(context)) return data
    throw new Refused(403, `${what}不能直接改动，请到“${where}”办理，每一步都会留痕。`)
  }

export const neverDeleted =
  (what: string): CollectionBeforeDeleteHook =>
  () => {
    throw new Refused(403, `${what}要长期留存，不能删除。`)
  }

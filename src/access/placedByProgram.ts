import type { RequestContext } from 'payload'

/**
 * Goes into `context` of a creation whose organization the program took from a row the person may act on: such a draft lies there
 * whether or not they may write there themselves. An object nobody outside the program can name.
 */
const PASS = Symbol('the organization is that of a row')
const KEY = 'placedByProgram'

/** A new object each time: Payload may make it the request's own, and hooks write into that. */
export const placedByProgram = (): RequestContext => ({ [KEY]: PASS })

export const isPlacedByProgram = (context: RequestContext): boolean => context[KEY] === PASS

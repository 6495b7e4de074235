import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { status } from './answers'
import { call } from './api'
import { GONE } from './errorTable'
import { findById } from './timeline'

/** Refusals that only say this app may not ask: 10005, 10014, 10012 and the like. */
const NOT_ALLOWED = new Set(['10005', '10012', '10014', '20023', '20112'])

/**
 * Does the post stand? `undefined` when this account may not know. Asked by id; where that is not allowed, looked up among the
 * newest own ones.
 */
export const stands = async (
  { postId, since }: { postId: string; since: Date },
  context: Context,
): Promise<boolean | undefined> => {
  try {
    const { data } = await call(context, {
      path: '2/statuses/show.json',
      method: 'GET',
      params: { id: postId },
      mutating: false,
      answer: status,
    })
    return !data.isDeleted
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    if (error.code === GONE) return false
    if (!NOT_ALLOWED.has(error.code)) throw error
    const { result } = await findById(postId, since, context)
    return result === 'found' ? true : result === 'absent' ? false : undefined
  }
}

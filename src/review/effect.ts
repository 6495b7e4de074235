import type { RequestContext } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'

/**
 * What the review machinery itself is about to write. No request can set this: the context of a request
 * begins empty on the server, and only these functions put an effect into it.
 */
export type Effect =
  /** Makes an approved revision live. */
  | { type: 'release'; item: Id; review: Id }
  /** Takes a live item off. */
  | { type: 'withdraw'; item: Id }
  /** Puts back a draft that was newer than the revision just released. */
  | { type: 'restoreHead'; item: Id }
  /** Puts on record that an honour or a consent was taken back: nobody's edit, whatever review is open. */
  | { type: 'revoke'; item: Id }

const key = 'gongmei.reviewEffect'

export async function asEffect<T>(
  context: RequestContext,
  effect: Effect,
  work: () => Promise<T>,
): Promise<T> {
  const outer = context[key]
  context[key] = effect
  try {
    return await work()
  } finally {
    context[key] = outer
  }
}

export function effectOn(context: RequestContext, item: unknown): Effect | undefined {
  const effect = context[key] as Effect | undefined
  return effect && sameId(effect.item, item) ? effect : undefined
}

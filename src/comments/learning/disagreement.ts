import type { Payload, PayloadRequest } from 'payload'
import { idOf, sameId } from '@/access/scope'
import type { Id } from '@/access/scope'
import type { Agreement } from './kappa'
import { agreementOf } from './kappa'
import type { DecisionRow, Labels } from './labels'
import { lastDecisions, personLabels, SECOND } from './labels'
import { readDecisions } from './readLabels'

export const AXES = ['sentiment', 'intent', 'violation'] as const
export type Axis = (typeof AXES)[number]
export type Disagreement = Record<Axis, Agreement>

const MOST_LOOKS = 2_000
const AT_ONCE = 500

/** How far two people say the same of one comment, by axis; of the newest second looks. No names. */
export async function readDisagreement({
  payload,
  req,
  organizations,
}: {
  payload: Payload
  req?: PayloadRequest
  /** Of these only; all of them otherwise. */
  organizations?: readonly Id[]
}): Promise<Disagreement> {
  const seconds = await readDecisions({
    ...{ payload, req, most: MOST_LOOKS, organizations },
    where: { way: { equals: SECOND } },
  })
  const pairs: [Labels, Labels][] = []
  for (let at = 0; at < seconds.length; at += AT_ONCE) {
    const part = seconds.slice(at, at + AT_ONCE)
    const decisions = await decisionsOn({ payload, req, part })
    for (const second of part) {
      const first = firstOf(second, decisions)
      if (first) pairs.push([personLabels(first), personLabels(second)])
    }
  }
  return disagreementOf(pairs)
}

/** Pure. A comment without a violation agrees with another without one; without a tone or an intent it says nothing. */
export function disagreementOf(pairs: readonly (readonly [Labels, Labels])[]): Disagreement {
  const on = (axis: Axis) =>
    agreementOf(
      pairs
        .map(([first, second]) => [named(first, axis), named(second, axis)] as const)
        .filter(([first, second]) => first !== '' && second !== ''),
    )
  return { sentiment: on('sentiment'), intent: on('intent'), violation: on('violation') }
}

/** What stood when the second person looked, by somebody else: what was decided afterwards may have been this very look's work. */
export const firstOf = (
  second: DecisionRow,
  decisions: readonly DecisionRow[],
): DecisionRow | undefined =>
  [
    ...lastDecisions(
      decisions.filter(
        ({ comment, actor, createdAt }) =>
          sameId(comment, second.comment) &&
          !sameId(actor, second.actor) &&
          createdAt <= second.createdAt,
      ),
    ).values(),
  ][0]

const named = (labels: Labels, axis: Axis): string =>
  labels[axis] || (axis === 'violation' ? 'none' : '')

const decisionsOn = async ({
  payload,
  req,
  part,
}: {
  payload: Payload
  req?: PayloadRequest
  part: readonly DecisionRow[]
}): Promise<DecisionRow[]> =>
  readDecisions({
    ...{ payload, req },
    where: { comment: { in: part.map(({ comment }) => idOf(comment) as Id) } },
  })

import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
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
  const within = organizations ? [{ organization: { in: [...organizations] } }] : []
  const seconds = await readDecisions({
    ...{ payload, req, most: MOST_LOOKS },
    where: { and: [{ way: { equals: SECOND } }, ...within] },
  })
  const pairs: [Labels, Labels][] = []
  for (let at = 0; at < seconds.length; at += AT_ONCE) {
    const part = seconds.slice(at, at + AT_ONCE)
    const firsts = lastDecisions(await decisionsOn({ payload, req, part }))
    for (const second of part) {
      const first = firsts.get(String(idOf(second.comment)))
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

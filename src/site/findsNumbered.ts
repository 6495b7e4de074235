import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { certificateCalled } from '@/campaign/results/certificateEndpoints'
import { liveItemCalled } from '@/comments/site/mayComment'
import { certificateOfPath, commentsOfPath, voteOfPath } from './paths'
import { voteOf } from './votes/voteOf'

/** Whether the vote, the certificate or the item with comments that a path names is there; undefined for other paths. */
export async function findsNumbered(payload: Payload, path: string): Promise<boolean | undefined> {
  const number = certificateOfPath(path)
  if (number) return Boolean(await certificateCalled(payload, number))
  const under = commentsOfPath(path)
  if (under) {
    const called = { kind: under.kind, item: under.id, now: new Date() }
    return Boolean(await liveItemCalled(await createLocalReq({}, payload), called))
  }
  const work = voteOfPath(path)
  return work ? Boolean(await voteOf(payload, work)) : undefined
}

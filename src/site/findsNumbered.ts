import type { Payload } from 'payload'
import { certificateCalled } from '@/campaign/results/certificateEndpoints'
import { certificateOfPath, voteOfPath } from './paths'
import { voteOf } from './votes/voteOf'

/** Whether the vote or the certificate that a path names is there; undefined for other paths. */
export async function findsNumbered(payload: Payload, path: string): Promise<boolean | undefined> {
  const number = certificateOfPath(path)
  if (number) return Boolean(await certificateCalled(payload, number))
  const work = voteOfPath(path)
  return work ? Boolean(await voteOf(payload, work)) : undefined
}

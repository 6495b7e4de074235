import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { readSettings } from '@/comments/settings'
import type { Claim } from '@/database/atomic'
import { claimDue } from '@/database/atomic'
import { setColumns } from '@/database/setColumns'
import { checkpoint } from '@/distribution/checkpoint'
import { askProviders } from './askProviders'
import type { Judged } from './judgeOne'
import { judgeOne, wordsOfComment } from './judgeOne'
import { knowledgeOf } from './knowledge'
import { surroundingsOf } from './surroundings'
import { hasConsequences, writeVerdicts } from './writeVerdict'

type Judging = { payload: Payload; worker: string; limit?: number; leaseMs?: number }

/** Some hundred milliseconds of work, and one wait for all external providers together. */
const AT_ONCE = 50
/** Verdicts that open tickets or go on record, in one transaction. */
const TOGETHER = 10
/** A killed worker's comments are judged by another after this. */
export const LEASE_MS = 30_000
/** Then a person has to: nothing waits for a machine that cannot. */
const MOST_TRIES = 3
const RETRY_MS = 5_000
/** Workers that took a comment and were gone before it was judged; edits count as well. */
const MOST_CLAIMS = 12

class TooManyClaims extends Error {
  override name = 'TooManyClaims'
}

/** Judges what is due, once through; the number of comments it took on. Several workers may. */
export async function judgePending({
  payload,
  worker,
  limit = AT_ONCE,
  leaseMs = LEASE_MS,
}: Judging): Promise<number> {
  const now = new Date()
  const claims = await claimDue({ payload, queue: 'comments', worker, now, leaseMs, limit })
  if (claims.length === 0) return 0
  await checkpoint('comments-claimed')
  const comments = await readJudgeable(payload, claims)
  const judged = await judgeTogether(payload, comments)
  await checkpoint('comments-judged')
  const plain = judged.filter((each) => !hasConsequences(each))
  await writeAll(payload, plain)
  // Longer to write, and others wait for their turn meanwhile.
  const rest = judged.filter(hasConsequences)
  for (let at = 0; at < rest.length; at += TOGETHER)
    await writeAll(payload, rest.slice(at, at + TOGETHER))
  return claims.length
}

async function writeAll(payload: Payload, judged: readonly Judged[]): Promise<void> {
  try {
    await writeVerdicts(payload, judged)
  } catch (error) {
    if (judged.length > 1) return writeSingly(payload, judged)
    for (const { comment } of judged) await putBack({ payload, comment, err: error })
  }
}

async function writeSingly(payload: Payload, judged: readonly Judged[]): Promise<void> {
  for (const each of judged) await writeAll(payload, [each])
}

async function judgeTogether(
  payload: Payload,
  comments: readonly StoredComment[],
): Promise<Judged[]> {
  if (comments.length === 0) return []
  const [knowledge, settings, surroundings] = await Promise.all([
    knowledgeOf(payload),
    readSettings(payload),
    surroundingsOf(payload, comments),
  ])
  const texts = comments.map((comment) => wordsOf(payload, comment))
  // Outside any transaction: somebody else's network decides how long it takes.
  const answers = await askProviders({ payload, settings, texts })
  const now = new Date()
  const judged: Judged[] = []
  for (const [at, comment] of comments.entries()) {
    try {
      const asked = { payload, comment, knowledge, settings, surroundings, now }
      judged.push(judgeOne({ ...asked, answers: answers[at] ?? [] }))
    } catch (err) {
      await putBack({ payload, comment, err })
    }
  }
  return judged
}

function wordsOf(payload: Payload, comment: StoredComment): string {
  try {
    return wordsOfComment(payload, comment)
  } catch {
    return comment.text
  }
}

/** One that nobody who took it ever came back from would be taken for ever, with all that stand beside it. */
async function readJudgeable(payload: Payload, claims: readonly Claim[]): Promise<StoredComment[]> {
  const comments = await readClaimed(payload, claims)
  const isLost = ({ fence, judgings }: StoredComment) =>
    Number(fence ?? 0) - Number(judgings ?? 0) > MOST_CLAIMS
  for (const comment of comments.filter(isLost))
    await putBack({ payload, comment, err: new TooManyClaims(), isGivenUp: true })
  return comments.filter((comment) => !isLost(comment))
}

async function readClaimed(payload: Payload, claims: readonly Claim[]): Promise<StoredComment[]> {
  const fences = new Map(claims.map(({ id, fence }) => [String(id), fence]))
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    where: { id: { in: claims.map(({ id }) => id as Id) } },
    pagination: false,
    limit: 0,
  })
  // Edited or decided since the claim: somebody else's now.
  return docs.filter(({ id, fence }) => fences.get(String(id)) === Number(fence ?? 0))
}

/** Again in a moment, and after a few times to a person: nothing is lost and nothing is public because something failed. */
async function putBack({
  payload,
  comment,
  err,
  isGivenUp = Number(comment.judgings ?? 0) + 1 >= MOST_TRIES,
}: {
  payload: Payload
  comment: StoredComment
  err: unknown
  isGivenUp?: boolean
}): Promise<void> {
  payload.logger.error({ msg: `comment ${String(comment.id)} was not judged`, err })
  const judgings = Number(comment.judgings ?? 0) + 1
  const at = new Date()
  const lease = { leaseOwner: null, leaseUntil: null, judgings }
  const machine = { ...comment.machine, failed: nameOf(err), at: at.toISOString() }
  const data = isGivenUp
    ? {
        ...lease,
        ...{ state: 'held', isShown: false, isQueued: true, risk: 1, nextAt: null },
        machine,
      }
    : { ...lease, nextAt: new Date(at.getTime() + RETRY_MS).toISOString() }
  await setColumns({
    ...{ payload, collection: 'comments', id: comment.id, data },
    if: { and: [{ state: { equals: 'pending' } }, { fence: { equals: comment.fence ?? 0 } }] },
  }).catch((error: unknown) => payload.logger.error({ msg: 'left to its lease', err: error }))
}

const nameOf = (err: unknown): string => (err instanceof Error ? err.name : 'unknown')

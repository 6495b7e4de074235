import { setTimeout as pause } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { addToRows, insertRows } from '@/database/bulkRows'
import { inTransaction } from '@/database/inTransaction'
import type { Ballot, Known, NewVote, Outcome } from './ballots'
import { counterKeys, decideBallot, voterDayOf } from './ballots'
import type { VoteStanding } from './rule'
import { nextBeijingDay } from '@/beijing'

type Waiting = {
  ballot: Ballot
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}

// One transaction takes everybody who came within a moment: thousands a minute cost hundreds of commits. The moment has to
// be waited for: an embedded database answers without ever letting the next request in.
const queues = new WeakMap<Payload, { waiting: Waiting[]; isRunning: boolean }>()
const gatheringMs = 20
const largestBatch = 250

/**
 * Counts a ballot, or says why not. It resolves after the commit: who got an answer was counted, and a ballot that comes
 * twice is counted once, in this process or another.
 */
export function castBallot(payload: Payload, ballot: Ballot): Promise<Outcome> {
  const queue = queues.get(payload) ?? { waiting: [], isRunning: false }
  queues.set(payload, queue)
  return new Promise((resolve, reject) => {
    queue.waiting.push({ ballot, resolve, reject })
    if (!queue.isRunning) void drain(payload, queue)
  })
}

async function drain(payload: Payload, queue: { waiting: Waiting[]; isRunning: boolean }) {
  queue.isRunning = true
  while (queue.waiting.length > 0) {
    await pause(gatheringMs)
    const batch = queue.waiting.splice(0, largestBatch)
    try {
      const outcomes = await castBallots(
        payload,
        batch.map(({ ballot }) => ballot),
      )
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Outcome)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  queue.isRunning = false
}

/** Ballots in their order, all in one transaction. */
export async function castBallots(payload: Payload, ballots: Ballot[]): Promise<Outcome[]> {
  return inTransaction({ payload, label: 'votes' }, async (req) => {
    const known = await readKnown(req, ballots)
    const before = new Map(known.counters)
    const outcomes = ballots.map((ballot) => decideBallot(ballot, known))
    const votes = outcomes.flatMap((outcome) => ('votes' in outcome ? outcome.votes : []))
    if (votes.length > 0) await writeVotes({ payload, req, votes, known, before })
    return outcomes
  })
}

async function readKnown(req: PayloadRequest, ballots: Ballot[]): Promise<Known> {
  const voterDays = [...new Set(ballots.map(voterDayOf))]
  const keys = ballots.flatMap((ballot) =>
    ballot.entries.flatMap(({ id }) => Object.values(counterKeys(ballot, id))),
  )
  const works = [...new Set(ballots.flatMap(({ entries }) => entries.map(({ id }) => id)))]
  const { db } = req.payload
  const find = async <Row>(collection: string, field: string, values: string[]) =>
    (
      await db.find({
        collection,
        where: { [field]: { in: values } },
        limit: 0,
        pagination: false,
        req,
      } as never)
    ).docs as unknown as Row[]
  const votes = await find<{ voterDay: string; submission: string }>('votes', 'voterDay', voterDays)
  const counters = await find<{ key: string; count: number }>('vote-counters', 'key', [
    ...new Set(keys),
  ])
  const tallies = await find<{ submission: string; standing: VoteStanding }>(
    'vote-tallies',
    'submission',
    works,
  )
  const today: Known['today'] = new Map()
  for (const { voterDay, submission } of votes) {
    const day = today.get(voterDay) ?? new Map<string, number>()
    today.set(voterDay, day.set(submission, (day.get(submission) ?? 0) + 1))
  }
  return {
    today,
    counters: new Map(counters.map(({ key, count }) => [key, count])),
    standings: new Map(tallies.map(({ submission, standing }) => [submission, standing])),
  }
}

type Writing = {
  payload: Payload
  req: PayloadRequest
  votes: NewVote[]
  known: Known
  before: ReadonlyMap<string, number>
}

async function writeVotes({ payload, req, votes, known, before }: Writing): Promise<void> {
  const relations = ['organization']
  await insertRows({ payload, req, collection: 'votes', rows: votes, relations })
  const expiresAt = nextBeijingDay(new Date(votes[0]?.at ?? Date.now())).toISOString()
  await addToRows({
    payload,
    req,
    collection: 'vote-counters',
    key: 'key',
    rows: [...known.counters]
      .map(([key, count]) => ({ key, count: count - (before.get(key) ?? 0) }))
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => ({ key, add: { count }, first: { expiresAt } })),
  })
  const works = [...new Set(votes.map(({ submission }) => submission))]
  await addToRows({
    payload,
    req,
    collection: 'vote-tallies',
    key: 'submission',
    rows: works.map((work) => {
      const own = votes.filter(({ submission }) => submission === work)
      return {
        key: work,
        add: { raw: own.length, valid: own.filter((vote) => !vote.void).length },
        first: {
          campaign: own[0]?.campaign ?? '',
          organization: own[0]?.organization ?? null,
          standing: 'open',
        },
      }
    }),
    relations,
  })
}

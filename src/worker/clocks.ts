import schedule from 'node-schedule'
import type { Payload, Where } from 'payload'
import { noteExpiries } from '@/accounts/authorization/noteExpiries'
import { probeAll } from '@/accounts/probeAll'
import { escalateOverdue } from '@/appeals/escalateOverdue'
import { retrainNightly } from '@/comments/learning/retrain'
import { claimKey, writeState } from '@/distribution/platformState'
import { closeItems } from '@/comments/site/closeItems'
import { sendMessages } from '@/members/messages'
import { forgetSessions } from '@/members/session'
import { noteLicences, prepareCopies } from '@/library/clocks'
import { noteOpinion } from '@/opinion/noteOpinion'
import { sweepUploads } from '@/uploads/sweep'

/** What happens by the clock, and not because something is due in the ledger. Each tick is done by one worker. */
const CLOCKS: {
  name: string
  cron: string
  run: (payload: Payload, now: Date) => Promise<unknown>
}[] = [
  { name: 'overdue', cron: '*/10 * * * *', run: noteOverdue },
  { name: 'expired', cron: '17 * * * *', run: forgetExpired },
  { name: 'uploads', cron: '*/5 * * * *', run: sweepUploads },
  // Before the desk's first hour, when platforms are quiet.
  { name: 'probe', cron: '40 6 * * *', run: probeAll },
  // After the check, which may have learned how long a token lives.
  { name: 'authorisation', cron: '55 6 * * *', run: noteExpiries },
  { name: 'licences', cron: '5 7 * * *', run: noteLicences },
  { name: 'messages', cron: '* * * * *', run: sendMessages },
  { name: 'closedItems', cron: '* * * * *', run: closeItems },
  // Brought before somebody above in the hours when that somebody is there.
  { name: 'appeals', cron: '*/10 8-18 * * *', run: escalateOverdue },
  { name: 'sessions', cron: '27 3 * * *', run: forgetSessions },
  { name: 'opinion', cron: '* * * * *', run: noteOpinion },
  { name: 'learning', cron: '10 4 * * *', run: retrainNightly },
  { name: 'copies', cron: '* * * * *', run: prepareCopies },
]

/** Starts the clocks of this process; the function it returns stops them. */
export function startClocks(payload: Payload): () => void {
  const jobs = CLOCKS.map(({ name, cron, run }) =>
    schedule.scheduleJob(
      { rule: cron, tz: 'Asia/Shanghai' },
      (planned) => void tick({ payload, name, planned, run }),
    ),
  )
  return () => {
    for (const job of jobs) job.cancel()
  }
}

type Tick = {
  payload: Payload
  name: string
  planned: Date
  run: (payload: Payload, now: Date) => Promise<unknown>
}

async function tick({ payload, name, planned, run }: Tick): Promise<void> {
  try {
    const key = `clock:${name}:${planned.toISOString().slice(0, 16)}`
    const isOurs = await claimKey({
      payload,
      key,
      value: {},
      expiresAt: new Date(planned.getTime() + 24 * 3_600_000),
    })
    if (isOurs) await run(payload, new Date())
  } catch (err) {
    payload.logger.error({ msg: `clock ${name}`, err })
  }
}

/** Reviews and follow-up reviews past their time, counted where the admin's home page and the operator can see it. */
export async function noteOverdue(payload: Payload, now: Date): Promise<void> {
  const past = { less_than: now.toISOString() }
  const reviews = await countReviews(payload, {
    and: [{ state: { equals: 'inReview' } }, { dueAt: past }],
  })
  const followUps = await countReviews(payload, {
    and: [
      { followUpDueAt: past },
      { followUpDoneAt: { exists: false } },
      { state: { equals: 'approved' } },
    ],
  })
  await writeState({
    payload,
    key: 'overdue',
    value: { at: now.toISOString(), reviews, followUps },
  })
  if (reviews + followUps > 0) {
    payload.logger.warn({ msg: `超时未审 ${reviews} 件，应急补审逾期 ${followUps} 件` })
  }
}

/** Tokens and callback keys whose time is over, and how often which address voted yesterday. */
export async function forgetExpired(payload: Payload, now: Date): Promise<void> {
  for (const collection of ['platform-state', 'vote-counters'] as const) {
    await payload.db.deleteMany({
      collection,
      where: { expiresAt: { less_than: now.toISOString() } },
    })
  }
}

async function countReviews(payload: Payload, where: Where): Promise<number> {
  return (await payload.count({ collection: 'reviews', where, overrideAccess: true })).totalDocs
}

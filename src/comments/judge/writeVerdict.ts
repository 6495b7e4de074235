import type { Payload, PayloadRequest } from 'payload'
import { needsTicket } from '@/appeals/kindOf'
import { openFromComment } from '@/appeals/openFromComment'
import { record } from '@/audit/record'
import { planActs } from '@/comments/acts/planActs'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { checkpoint } from '@/distribution/checkpoint'
import type { Judged } from './judgeOne'

const MACHINE = { id: 'machine', name: '机审' }

/**
 * Writes verdicts together; each is written while its comment is as it was judged, else a person or an edit came first.
 * All or none where a database has transactions, so that one that cannot be written is found by writing them singly.
 */
export async function writeVerdicts(payload: Payload, judged: readonly Judged[]): Promise<void> {
  if (judged.length === 0) return
  await inTransaction({ payload, label: 'write verdicts' }, async (req) => {
    for (const each of judged)
      if (hasConsequences(each)) await writeWithConsequences(req, each)
      else await writeColumns(req, each)
  })
}

/**
 * One that hides, opens a ticket or touches the channel. The columns come last, so that without transactions a killed
 * worker's half is done again, and what is idempotent stays as it is.
 */
async function writeWithConsequences(req: PayloadRequest, judged: Judged): Promise<void> {
  if (!(await isAsJudged(req, judged))) return
  const { comment, standing, data } = judged
  const after = { ...comment, ...data }
  if (opensTicket(judged)) await openFromComment({ req, comment: after })
  await checkpoint('comments-ticket')
  await planActs({
    ...{ req, comment: after },
    before: { state: stateBefore(judged), isShown: false },
    after: { state: standing.state, isShown: standing.isShown },
    // Decisions of people count from 1; the machine's rounds are told apart from theirs.
    round: -Number(data.judgings),
    by: 'machine',
  })
  await checkpoint('comments-acts')
  if (standing.state === 'rejected') await tellRefusal(req, judged)
  if (!(await writeColumns(req, judged))) throw new Error(`comment ${comment.id} changed meanwhile`)
}

export const hasConsequences = (judged: Judged): boolean =>
  opensTicket(judged) || judged.standing.state === 'rejected' || stateBefore(judged) !== 'pending'

/** Nobody who asks for help waits for a moderator to see it. What the machine refused asks for nothing. */
function opensTicket({ comment, words, verdict, standing }: Judged): boolean {
  if (standing.state === 'rejected') return false
  const { intent, violations } = verdict
  return (
    Boolean(comment.ticket) ||
    verdict.action === 'to-appeal' ||
    needsTicket({ text: words, intent, violations })
  )
}

const stateBefore = ({ comment }: Judged) =>
  ((comment.machine?.before as { state?: string } | undefined)?.state ??
    'pending') as Judged['comment']['state']

const writeColumns = (req: PayloadRequest, { comment, data }: Judged): Promise<boolean> =>
  setColumns({
    payload: req.payload,
    req,
    collection: 'comments',
    id: comment.id,
    if: { and: [{ state: { equals: 'pending' } }, { fence: { equals: comment.fence ?? 0 } }] },
    data,
  })

async function isAsJudged(req: PayloadRequest, { comment }: Judged): Promise<boolean> {
  const row = await req.payload.db.findOne<Judged['comment']>({
    collection: 'comments',
    where: { id: { equals: comment.id } },
    req,
  })
  return row?.state === 'pending' && Number(row.fence ?? 0) === Number(comment.fence ?? 0)
}

const tellRefusal = (req: PayloadRequest, { comment, verdict, data }: Judged): Promise<void> =>
  record(req, {
    action: 'comment.refuse',
    target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
    organization: comment.organization,
    actor: MACHINE,
    detail: {
      violation: data.violation,
      violations: verdict.violations,
      intent: verdict.intent,
      channel: comment.channel,
      model: (data.machine as { models?: unknown }).models,
    },
  })

import type { PayloadRequest } from 'payload'
import type { Review } from '@/payload-types'
import type { Decision, Run } from '@/review/run'
import { runOf } from '@/review/runRow'
import type { BoardRow } from '../board/boardRow'

export type ApprovalForm = {
  row: Review
  run: Run
  organization: string
  submitter: string
  type: string
  channels: string[]
  deliveries: BoardRow[]
}

/** Everything on the printed form; undefined when there is no such run or the person may not see it. */
export async function readForm(req: PayloadRequest, id: string): Promise<ApprovalForm | undefined> {
  const common = { req, overrideAccess: false } as const
  const row = (await req.payload.findByID({
    ...common,
    collection: 'reviews',
    id,
    depth: 1,
    disableErrors: true,
  })) as Review | null
  if (!row) return undefined
  const run = runOf(row)
  const [accounts, deliveries] = await Promise.all([
    req.payload.find({
      ...common,
      collection: 'channel-accounts',
      where: { id: { in: run.accounts } },
      depth: 0,
      pagination: false,
      select: { name: true },
    }),
    req.payload.find({
      ...common,
      collection: 'deliveries',
      where: { review: { equals: row.id } },
      depth: 1,
      sort: 'createdAt',
      limit: 20,
      pagination: false,
      select: { rendition: false, receipt: false },
    }),
  ])
  return {
    row,
    run,
    organization: nameOf(row.organization),
    submitter:
      nameOf(row.submittedBy) ||
      (run.decisions.find(({ decision }) => decision === 'submit')?.by.name ?? ''),
    type: typeof run.snapshot.type === 'string' ? run.snapshot.type : '',
    channels: accounts.docs.map(({ name }) => name),
    deliveries: deliveries.docs as unknown as BoardRow[],
  }
}

/** The signatures of one stage in order; a stage returned and passed again has several. */
export const signaturesOf = (run: Run, stage: string): Decision[] =>
  run.decisions.filter(
    (decision) => decision.stage === stage && !['submit', 'opened'].includes(decision.decision),
  )

const nameOf = (person: unknown) =>
  person && typeof person === 'object' && 'name' in person && typeof person.name === 'string'
    ? person.name
    : ''

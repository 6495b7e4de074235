import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import type { Review } from '@/payload-types'
import { actorOf } from '@/review/actorOf'
import type { Actor, Run } from '@/review/run'
import { runOf } from '@/review/runRow'
import { signerFor } from '@/review/separation'
import { openStage, stagesToFollowUp } from '@/review/stages'
import { byDueTime } from './byDueTime'

/** More open runs than this in one subtree is a backlog no list can help with; the link shows them all. */
const MOST_RUNS = 300

export type Todo = {
  row: Review
  dueAt?: string | null
  stage: string
  /** Name of the absent person in whose place it is done. */
  onBehalfOf?: string
}

/**
 * What this person may sign now, in their own name or a delegator's, by the very rules that the decision
 * itself obeys; by due time.
 */
export async function readTodo(req: PayloadRequest, now: Date): Promise<Todo[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      or: [
        { state: { equals: 'inReview' } },
        {
          and: [
            { state: { equals: 'approved' } },
            { followUpDueAt: { exists: true } },
            { followUpDoneAt: { exists: false } },
          ],
        },
      ],
    },
    sort: 'dueAt',
    limit: MOST_RUNS,
    pagination: false,
    depth: 1,
    select: { snapshot: false },
    req,
    overrideAccess: false,
  })
  const actors = new Map<string, Promise<Actor | undefined>>()
  const actorFor = (organization: unknown) => {
    const key = String(idOf(organization))
    const known = actors.get(key) ?? actorOf(req, idOf(organization), now)
    actors.set(key, known)
    return known
  }
  const found = await Promise.all(
    docs.map(async (row) => todoOf(row as Review, await actorFor(row.organization))),
  )
  return found.filter((todo) => todo !== undefined).sort(byDueTime)
}

function todoOf(row: Review, actor: Actor | undefined): Todo | undefined {
  if (!actor) return undefined
  const run = runOf(row)
  for (const stage of stagesFor(run)) {
    const found = signerFor(run, stage, actor)
    if ('signer' in found) {
      const title = run.state === 'approved' ? `${stage.title} · 补审` : stage.title
      return { row, dueAt: row.dueAt, stage: title, onBehalfOf: found.signer.for?.name }
    }
  }
  return undefined
}

function stagesFor(run: Run) {
  if (run.state === 'approved') return stagesToFollowUp(run.stages)
  const open = openStage(run.stages)
  return open ? [open] : []
}

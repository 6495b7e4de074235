import type { PayloadRequest } from 'payload'
import type { Permission } from '@/access/permissions'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { demand, refusal } from '@/distribution/answer'
import { liveRow } from '@/review/liveRow'
import type { AppealRow } from './appealRow'
import type { ClaimedItem } from './claimedWork'
import { claimedWork } from './claimedWork'
import type { AppealCommand } from './decideAppeal'
import { recallsOfWork } from './recallsOfWork'
import type { WorkStep } from './workSteps'

/** As the doors themselves ask: a recall takes it down and keeps it down; who submits it again says that it may come back. */
export const WORK_PERMISSION: Readonly<Record<WorkStep, Permission>> = {
  pause: 'content.recall',
  restore: 'review.submit',
  remove: 'content.recall',
}

type Reading = { req: PayloadRequest; ticket: AppealRow; type: WorkStep; text: string }

/** The step with the work it is about, for whoever may do it there. Throws 403, 404 and 409 in words. */
export async function readWorkCommand({
  req,
  ticket,
  type,
  text,
}: Reading): Promise<AppealCommand> {
  const found = await claimedWork(req, ticket)
  if (!found) throw refusal(409, '这张单没有连着作品，请到作品页办理撤稿。')
  const { kind, head } = found
  const { id, title, organization } = head
  await demand({
    ...{ req, permission: WORK_PERMISSION[type], seeing: 'content.read', organization },
    missing: '没有这件作品。',
  })
  const step = { text, work: { kind, id, title: title ?? '', organization } }
  if (type === 'remove') return { ...step, type }
  if (type === 'pause') return { ...step, type, revision: await shownRevision(req, found) }
  await demandTakenDown(req, found)
  const paused = (ticket.history ?? []).findLast(({ act }) => act === 'pause')?.revision
  return { ...step, type, isSame: (await revisionOf(req, found)) === paused }
}

/** A recall that is still on its way would take down what comes back. */
async function demandTakenDown(req: PayloadRequest, found: ClaimedItem): Promise<void> {
  const rows = await recallsOfWork(req, found)
  const waiting = rows.filter(({ result }) => result === 'waiting').length
  if (waiting > 0)
    throw refusal(409, `还有 ${waiting} 个账号正在撤下，一般几分钟内完成，撤完再恢复。`)
}

/** What readers see; the newest where nothing is live any more. */
async function shownRevision(req: PayloadRequest, found: ClaimedItem): Promise<string> {
  const live = await liveRow(req, found.kind, found.head.id)
  return live?.liveRevision || revisionOf(req, found)
}

const revisionOf = (req: PayloadRequest, { kind, head }: ClaimedItem): Promise<string> =>
  revisionHash({ payload: req.payload, req, kind, snapshot: snapshotOf(kind, { ...head }) })

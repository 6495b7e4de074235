import type { PayloadRequest } from 'payload'
import type { Permission, Role } from '@/access/permissions'
import { ROLES } from '@/access/permissions'
import { can, permits } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { AppealRow } from './appealRow'
import type { ClaimedItem } from './claimedWork'
import { claimedWork } from './claimedWork'
import type { LicenceFile } from './licenceFiles'
import { licenceFiles } from './licenceFiles'
import { WORK_PERMISSION } from './readWorkCommand'
import { recallsOfWork } from './recallsOfWork'
import type { WorkStep } from './workSteps'
import { lastWork, openWorkSteps } from './workSteps'

/** The work of a claim as the desk sees it, and what may be done with it. */
export type DeskWork = {
  kind: Kind
  id: string
  title: string
  /** See ITEM_STATES. */
  state: string
  /** Accounts that were told to take it down, and those that have. */
  recalls?: { total: number; done: number }
  files: LicenceFile[]
  /** Where the author allowed it to be shown: 线下展览 and so on, as the item's form says. */
  scope: string[]
  steps: { type: WorkStep; may: boolean; roles: Role[] }[]
}

/** Undefined where the ticket claims nothing, names no work, or the work is not for these eyes. */
export async function workForDesk(
  req: PayloadRequest,
  ticket: AppealRow,
): Promise<DeskWork | undefined> {
  if (openWorkSteps(ticket).length === 0) return undefined
  const found = await claimedWork(req, ticket)
  if (!found || !(await can(req, 'content.read', found.head.organization))) return undefined
  const { kind, head } = found
  const { reviewState, licenceScope } = head as { reviewState?: string; licenceScope?: string[] }
  const recalls = await recallsOf(req, ticket, found)
  return {
    ...{ kind, id: String(head.id), title: head.title ?? '', state: reviewState ?? 'draft' },
    ...(recalls && { recalls }),
    files: await licenceFiles(req, found),
    scope: licenceScope ?? [],
    steps: await Promise.all(
      openWorkSteps(ticket).map(async (type) => ({
        type,
        may: await can(req, WORK_PERMISSION[type], head.organization),
        roles: rolesFor(WORK_PERMISSION[type]),
      })),
    ),
  }
}

/** Whom to ask: roles that handle tickets and may do it. */
const rolesFor = (permission: Permission): Role[] =>
  ROLES.filter((role) => permits(role, permission) && permits(role, 'appeal.handle'))

async function recallsOf(
  req: PayloadRequest,
  { history }: AppealRow,
  found: ClaimedItem,
): Promise<DeskWork['recalls']> {
  const rows = lastWork(history) ? await recallsOfWork(req, found) : []
  const done = rows.filter(({ result }) => result === 'done').length
  return rows.length > 0 ? { total: rows.length, done } : undefined
}

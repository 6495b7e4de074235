import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith } from '@/access/scope'
import { LEVELS } from './alertLevel'
import type { AlertRow } from './alertRow'

type Seen = Pick<AlertRow, 'id' | 'title' | 'level' | 'openedAt' | 'told'>
export type AlertToSee = Omit<Seen, 'told'>

/** Nobody is told of so many at once. */
const MOST = 500

/** Those this person was told of and has not signed, the gravest first, of equals the newest. Pure. */
export const unseenBy = (alerts: readonly Seen[], user: Id): AlertToSee[] =>
  alerts
    .filter(({ told }) => told?.some((one) => one.user === String(user) && !one.seenAt))
    .map(({ id, title, level, openedAt }) => ({ id, title, level, openedAt }))
    .toSorted(
      (a, b) =>
        LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
        Date.parse(b.openedAt) - Date.parse(a.openedAt),
    )

/** What is alarming and this colleague has not signed for yet, within the own reach. Who was told lies in JSON: it is looked for here. */
export async function alertsToSee(req: PayloadRequest): Promise<AlertToSee[]> {
  const { user } = req
  if (user?.collection !== 'users') return []
  if ((await organizationsWith(req, 'comment.read')).length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'opinion-alerts',
    where: { state: { not_equals: 'closed' } },
    sort: '-openedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { title: true, level: true, openedAt: true, told: true },
    overrideAccess: false,
    req,
  })
  return unseenBy(docs as unknown as Seen[], user.id)
}

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith, sameId } from '@/access/scope'
import { beijingDay, startOfDay } from '@/beijing'
import { rowsWhere } from '@/campaign/rows'
import { refusal } from '@/distribution/answer'
import type { AppealRow } from './appealRow'
import { readUnits } from './appealRules'
import type { Figures } from './figuresOf'
import { figuresOf } from './figuresOf'

export type MonthFigures = {
  month: string
  /** The chosen unit with everything below it; '' for all one may see. */
  organization: string
  total: Figures
  rows: { id: string; name: string; figures: Figures }[]
}

/** `2026-11` of Beijing and an organization of one's own, else all of them. */
export async function readFigures(
  req: PayloadRequest,
  { month, organization }: { month: unknown; organization: unknown },
): Promise<MonthFigures> {
  if (!req.user) throw refusal(401, '请先登录。')
  const now = new Date()
  const wanted = month === undefined || month === '' ? beijingDay(now).slice(0, 7) : month
  if (typeof wanted !== 'string' || !/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(wanted))
    throw refusal(400, '月份应写成 2026-11。')
  const allowed = await organizationsWith(req, 'appeal.handle')
  if (allowed.length === 0) throw refusal(403, '您没有这项权限。')
  const units = await readUnits(req)
  const chosen = organization
    ? units.find(({ id }) => sameId(id, organization) && allowed.some((own) => sameId(own, id)))
    : undefined
  if (organization && !chosen) throw refusal(404, '没有这个组织。')
  const within = units.filter(
    ({ id, path }) =>
      allowed.some((own) => sameId(own, id)) && (!chosen || path.startsWith(chosen.path)),
  )
  const tickets = await ticketsOf(
    req,
    within.map(({ id }) => id),
    wanted,
  )
  const rows = within
    .map(({ id, name }) => ({
      ...{ id: String(id), name },
      figures: figuresOf(
        tickets.filter((ticket) => sameId(ticket.organization, id)),
        now,
      ),
    }))
    .filter(({ figures }) => figures.received > 0)
  return {
    ...{ month: wanted, organization: chosen?.name ?? '', total: figuresOf(tickets, now), rows },
  }
}

async function ticketsOf(
  req: PayloadRequest,
  organizations: Id[],
  month: string,
): Promise<AppealRow[]> {
  const from = startOfDay(`${month}-01`)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return rowsWhere<AppealRow>({
    req,
    collection: 'appeals',
    where: {
      and: [
        { organization: { in: organizations } },
        { createdAt: { greater_than_equal: from.toISOString() } },
        { createdAt: { less_than: startOfDay(`${next}-01`).toISOString() } },
      ],
    },
  })
}

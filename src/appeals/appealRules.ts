import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { deskCalendar } from '@/distribution/slotCalendar'
import type { DayMark } from '@/campaign/results/workingDays'
import type { Limits } from './dueOf'
import type { Route, Unit } from './ownerOf'

export type AppealRules = Limits & {
  technicalOwner?: Id
  routes: Route[]
  units: Unit[]
  marks: readonly DayMark[]
}

/** What a ticket is opened by: the customer's limits and words, the tree, and the working days. */
export async function appealRules(req: PayloadRequest): Promise<AppealRules> {
  const { payload } = req
  const settings = await payload.findGlobal({
    slug: 'moderation-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { days } = await deskCalendar({ payload, req })
  return {
    appealDays: settings.appealDays ?? 5,
    rumourHours: settings.rumourHours ?? 24,
    technicalOwner: idOf(settings.technicalOwner),
    routes: (settings.routes ?? []).flatMap((row) => {
      const organization = idOf(row.organization)
      return organization === undefined ? [] : [{ words: wordsOf(row.words), organization }]
    }),
    units: await readUnits(req),
    marks: days,
  }
}

export async function readUnits(req: PayloadRequest): Promise<Unit[]> {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    select: { name: true, shortName: true, level: true, path: true },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name, shortName, level, path }) => ({
    ...{ id, name, shortName, level },
    path: path ?? '',
  }))
}

/** One a line, or with commas between. */
const wordsOf = (typed: string | null | undefined): string[] =>
  (typed ?? '')
    .split(/[\n,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word.length >= 2)

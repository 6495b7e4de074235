import type { Payload } from 'payload'
import type { Role } from '@/access/permissions'
import { ROLE_LABELS } from '@/access/permissions'
import type { Id } from '@/access/scope'
import { idOf, rolesOf, sameId } from '@/access/scope'
import type { Told } from './alertRow'

/** Whose matter an alert is, on the item's organization and on those above it. */
const TOLD: readonly Role[] = ['chief', 'moderator']

type Unit = { id: Id; path: string }
type Person = { id: Id; name?: string | null; active?: boolean | null; roles?: unknown }

/** The people an alert of this organization is for. Pure. */
export function peopleToTell({
  organization,
  units,
  people,
  at,
}: {
  organization: unknown
  units: readonly Unit[]
  people: readonly Person[]
  at: string
}): Told[] {
  const path = units.find(({ id }) => sameId(id, organization))?.path ?? ''
  const above = units.filter((unit) => unit.path !== '' && path.startsWith(unit.path))
  return people.flatMap((person) => {
    const held = rolesOf(person).find(
      (one) =>
        TOLD.includes(one.role) && above.some(({ id }) => sameId(id, idOf(one.organization))),
    )
    return held
      ? [
          {
            user: String(person.id),
            name: person.name ?? '',
            role: ROLE_LABELS[held.role].zh,
            at,
          },
        ]
      : []
  })
}

/** With this person's mark of having seen it; an earlier one stays. Pure. */
export const seenBy = (told: readonly Told[], user: unknown, at: string): Told[] =>
  told.map((one) => (one.user === String(user) && !one.seenAt ? { ...one, seenAt: at } : one))

/** For the timeline: by name, so that nobody can say they were not told. Pure. */
export const toldWords = (told: readonly Told[]): string =>
  told.length > 0
    ? `已通知：${told.map((one) => `${one.name}（${one.role}）`).join('、')}`
    : '没有可以通知的人：请给本组织或上级组织设终审或舆情员。'

export async function whoIsTold({
  payload,
  organization,
  now,
}: {
  payload: Payload
  organization: unknown
  now: Date
}): Promise<Told[]> {
  const common = { depth: 0, pagination: false, limit: 0, overrideAccess: true } as const
  const [units, people] = await Promise.all([
    payload.find({ ...common, collection: 'organizations', select: { path: true } }),
    payload.find({
      ...common,
      collection: 'users',
      where: { 'roles.role': { in: [...TOLD] } },
      select: { name: true, active: true, roles: true },
    }),
  ])
  return peopleToTell({
    organization,
    units: units.docs.map(({ id, path }) => ({ id, path: path ?? '' })),
    people: people.docs as unknown as Person[],
    at: now.toISOString(),
  })
}

import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { env } from '@/env'
import { ORGANIZATIONS, PEOPLE } from './organizations'

/** Organizations by key; those that are there stay. */
export async function seedOrganizations(payload: Payload): Promise<Record<string, Id>> {
  const ids: Record<string, Id> = {}
  for (const { key, ...row } of ORGANIZATIONS) {
    const { docs } = await payload.find({
      collection: 'organizations',
      where: { name: { equals: row.name } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const parent = 'parent' in row ? ids[row.parent] : undefined
    const data = { ...row, parent } as never
    ids[key] =
      docs[0]?.id ??
      (await payload.create({ collection: 'organizations', data, overrideAccess: true })).id
  }
  return ids
}

/** People by the name before the @ of their address. */
export async function seedPeople(payload: Payload, organization: Id): Promise<Record<string, Id>> {
  const ids: Record<string, Id> = {}
  for (const { role, ...person } of PEOPLE) {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: person.email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const data = {
      ...person,
      password: env().DEMO_PASSWORD,
      organization,
      active: true,
      roles: [{ role, organization }],
    } as never
    ids[person.email.split('@')[0] as string] =
      docs[0]?.id ?? (await payload.create({ collection: 'users', data, overrideAccess: true })).id
  }
  return ids
}

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'

/**
 * A new installation has nobody who could make an organization or hand out a role. Its first person gets both:
 * a root organization, to be renamed, and administration of it.
 */
export const equipFirstUser: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data || req.user) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req, overrideAccess: true })
  if (totalDocs > 0) return data
  const organization = data.organization ?? (await rootOrganization(req))
  const roles = data.roles?.length ? data.roles : [{ role: 'administrator', organization }]
  return { ...data, organization, roles }
}

async function rootOrganization(req: PayloadRequest): Promise<Id> {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const data = { name: '本单位工会（请改名）', level: 'city' as const }
  return (
    docs[0]?.id ??
    (await req.payload.create({ collection: 'organizations', data, req, overrideAccess: true })).id
  )
}

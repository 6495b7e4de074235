import type { Payload } from 'payload'

export type UnionOption = { id: string; name: string; depth: number }

/** The tree of unions as a list in its order, a step in for each level. */
export async function unionOptions(payload: Payload): Promise<UnionOption[]> {
  const { docs } = await payload.find({
    collection: 'organizations',
    depth: 0,
    pagination: false,
    limit: 5000,
    sort: 'path',
    select: { name: true, path: true },
    overrideAccess: true,
  })
  return docs
    .map(({ id, name, path }) => ({
      id: String(id),
      name,
      depth: Math.max(0, (path ?? '').split('/').filter(Boolean).length - 1),
    }))
    .filter(({ name }) => name)
}

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

/** Names of colleagues by their ids; whoever is gone is 同事, and nobody at all is 系统. */
export async function namesOf(
  req: PayloadRequest,
  people: readonly unknown[],
): Promise<(person: unknown) => string> {
  const ids = [...new Map(people.flatMap(toEntry)).values()]
  if (ids.length === 0) return () => '系统'
  const { docs } = await req.payload.db.find<{ id: Id; name?: string }>({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [String(id), name]))
  return (person) => {
    const id = idOf(person)
    return id === undefined ? '系统' : (names.get(String(id)) ?? '同事')
  }
}

const toEntry = (person: unknown): [string, Id][] => {
  const id = idOf(person)
  return id === undefined ? [] : [[String(id), id]]
}

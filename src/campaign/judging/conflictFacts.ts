import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { rowsById } from '../rows'
import type { EntryRow } from '../types'
import type { WorkFacts } from './conflict'

/** What conflicts and blots are found by: authors, and their unions by name. */
export async function workFacts(
  req: PayloadRequest,
  entries: readonly EntryRow[],
): Promise<Map<string, WorkFacts>> {
  const unions = await rowsById<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    ids: entries.flatMap(({ union, recommender }) => [idOf(union), idOf(recommender)]),
  })
  const nameOf = (relation: unknown) => unions.get(String(idOf(relation)))?.name ?? ''
  return new Map(
    entries.map(({ id, union, recommender, authors, teacher }) => [
      String(id),
      {
        union: idOf(union),
        recommender: idOf(recommender),
        authors: (authors ?? []).map(({ name }) => name),
        teacher,
        units: [nameOf(union), nameOf(recommender)].filter(Boolean),
      },
    ]),
  )
}

/** Everything in a work's words that tells whose it is. */
export const namesIn = ({ authors, teacher, units }: WorkFacts): string[] => [
  ...authors,
  ...(teacher ? [teacher] : []),
  ...units,
]

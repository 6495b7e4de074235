import type { Payload } from 'payload'
import { setColumns } from '@/database/setColumns'
import { cleanText } from '../ingest/cleanText'
import { cleanKey, textHash } from '../ingest/keys'
import type { Said } from '../ingest/said'
import type { StoredComment } from '../ingest/storedComment'
import type { Source } from './source'

/** Files tell the minute. */
const SAME_MINUTE_MS = 60_000

type Adopting = { payload: Payload; source: Source; said: readonly Said[] }
type Imported = Pick<StoredComment, 'id' | 'key' | 'textHash' | 'saidAt' | 'external'>

/**
 * What a file brought while the account could not be read is the same comment when the platform lists it: it is judged,
 * answered and counted once, and goes by the platform's number from now on.
 */
export async function adoptImported({ payload, source, said }: Adopting): Promise<void> {
  const { account, kind, item } = source
  const { docs } = await payload.db.find<Imported>({
    collection: 'comments',
    where: {
      and: [
        ...[{ account: { equals: account } }, { kind: { equals: kind } }],
        ...[{ item: { equals: item } }, { key: { like: 'import:' } }],
      ],
    },
    select: { key: true, textHash: true, saidAt: true, external: true },
    pagination: false,
    limit: 0,
  })
  const imported = new Set(docs.filter(({ key }) => key.startsWith('import:')))
  if (imported.size === 0) return
  const known = await knownKeys(payload, said)
  for (const each of said.filter(({ key }) => !known.has(cleanKey(key)))) {
    const hash = textHash(payload, cleanText(each.text))
    const twin = [...imported].find((row) => row.textHash === hash && isSame(row, each))
    if (!twin) continue
    imported.delete(twin)
    await setColumns({
      ...{ payload, collection: 'comments', id: twin.id, if: { key: { equals: twin.key } } },
      data: { key: cleanKey(each.key), external: each.external ?? {}, delivery: source.delivery },
    })
  }
}

/** Said in the same minute, or under the same number. */
const isSame = ({ saidAt, external }: Imported, { at, external: there = {} }: Said): boolean =>
  Math.abs(Date.parse(saidAt) - at.getTime()) <= SAME_MINUTE_MS ||
  (there.commentId !== undefined && external?.commentId === there.commentId)

async function knownKeys(payload: Payload, said: readonly Said[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<Pick<StoredComment, 'id' | 'key'>>({
    collection: 'comments',
    where: { key: { in: said.map(({ key }) => cleanKey(key)) } },
    select: { key: true },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ key }) => key))
}

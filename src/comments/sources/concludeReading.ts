import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { showReplies } from '@/comments/replies/showReplies'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { channelKey } from '../ingest/keys'
import { missingAfter } from './missing'
import { nextReadAt } from './rhythm'
import type { Pass, Source } from './source'

type Concluding = { payload: Payload; source: Source; pass: Pass; isWhole: boolean }

/** The end of a reading: what it proves gone is marked, and when the next one is due. Gives the source's columns. */
export async function concludeReading({
  payload,
  source,
  pass,
  isWhole,
}: Concluding): Promise<Record<string, unknown>> {
  const now = new Date()
  const missing = isWhole ? await markGone({ payload, source, pass, now }) : (pass.missing ?? [])
  const { publishedAt, lastNewAt, collected } = source
  const next: Pass = {
    ...{ startedAt: pass.startedAt, seen: [], pages: pass.pages },
    ...(pass.total !== undefined && { total: pass.total }),
    ...(isWhole
      ? { lastWholeAt: now.toISOString(), wholePages: pass.pages }
      : pass.lastWholeAt && { lastWholeAt: pass.lastWholeAt, wholePages: pass.wholePages }),
    ...(missing.length > 0 && { missing }),
  }
  return {
    ...{ cursor: null, pass: next, failures: 0, error: null, collected },
    ...{ lastReadAt: now.toISOString(), lastNewAt: lastNewAt ?? null },
    nextAt: nextReadAt({ publishedAt, lastNewAt, now, random: Math.random() }).toISOString(),
  }
}

type Known = { id: Id; key: string; external?: { commentId?: string } | null; collectedAt: string }

async function markGone({
  payload,
  source,
  pass,
  now,
}: Omit<Concluding, 'isWhole'> & { now: Date }): Promise<string[]> {
  const { docs } = await payload.db.find<Known>({
    collection: 'comments',
    where: {
      and: [
        { delivery: { equals: source.delivery } },
        { goneAt: { exists: false } },
        { collectedAt: { less_than: pass.startedAt } },
      ],
    },
    select: { key: true, external: true, collectedAt: true },
    pagination: false,
    limit: 0,
  })
  // What came by a file has the file's numbers, which the platform never lists.
  const known = docs.flatMap(({ id, key, external }) =>
    external?.commentId && key === channelKey(source.account, external.commentId)
      ? [{ id, there: external.commentId }]
      : [],
  )
  const { gone, missing } = missingAfter({
    seen: pass.seen,
    total: pass.total,
    known: known.map(({ there }) => there),
    missedBefore: pass.missing ?? [],
  })
  const lost = new Set(gone)
  for (const { id } of known.filter(({ there }) => lost.has(there)))
    await setGone({ payload, id, now })
  return missing
}

/** What was answered officially goes with it. */
const setGone = ({ payload, id, now }: { payload: Payload; id: Id; now: Date }): Promise<void> =>
  inTransaction({ payload, label: 'comment gone' }, async (req) => {
    await setColumns({
      ...{ payload, req, collection: 'comments', id, if: { goneAt: { exists: false } } },
      data: { goneAt: now.toISOString() },
    })
    await showReplies({ req, comment: id, isShown: false })
  })

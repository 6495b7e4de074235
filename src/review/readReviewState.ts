import type { FieldHook, PayloadRequest } from 'payload'
import { isDesk } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import type { Review } from '@/payload-types'
import { currentKey } from './runRow'
import { stateWord } from './stateWord'

/** The state of an item, for the desk. All items of one answer are asked for together. */
export const readReviewState: FieldHook = async ({ originalDoc, data, req, collection }) => {
  const kind = collection?.slug
  const doc = (data ?? originalDoc) as Record<string, unknown> | undefined
  if (!doc?.id || !kind || !isReviewedKind(kind) || !isDesk(req.user)) return undefined
  const run = await runFor(req, currentKey(kind, doc.id))
  return stateWord({
    item: {
      liveRevision: doc.liveRevision as string | null,
      withdrawnAt: doc.withdrawnAt,
      changed: Boolean(doc.changedAt),
    },
    run,
    now: new Date(),
  })
}

type Standing = Pick<Review, 'state' | 'revision' | 'publishAt'>
type Batch = { keys: Set<string>; answer: Promise<Map<string, Standing>> }
const batchKey = 'gongmei.reviewStates'

/** Collects the questions of one turn of the event loop; nothing is kept, so a later write shows. */
async function runFor(req: PayloadRequest, key: string): Promise<Standing | undefined> {
  const open = req.context[batchKey] as Batch | undefined
  const batch = open ?? startBatch(req)
  batch.keys.add(key)
  return (await batch.answer).get(key)
}

function startBatch(req: PayloadRequest): Batch {
  const keys = new Set<string>()
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    delete req.context[batchKey]
    const { docs } = await req.payload.find({
      collection: 'reviews',
      where: { currentKey: { in: [...keys] } },
      select: { currentKey: true, state: true, revision: true, publishAt: true },
      depth: 0,
      pagination: false,
      limit: keys.size,
      overrideAccess: true,
      req,
    })
    return new Map(docs.map((row) => [row.currentKey ?? '', row as Standing]))
  })
  const batch = { keys, answer }
  req.context[batchKey] = batch
  return batch
}

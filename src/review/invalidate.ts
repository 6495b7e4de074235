import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { inTransaction } from '@/database/inTransaction'
import type { Review } from '@/payload-types'
import { nameOf } from './actorOf'
import { cancelUnsent } from './distribution'
import { runOf } from './runRow'
import { storeRun } from './storeRun'

/** An approval is of one revision: another content, and it is void, with what it had planned. */
export async function invalidate({
  req,
  row,
  reason = '终审通过后内容又有改动',
}: {
  req: PayloadRequest
  row: Review
  reason?: string
}): Promise<void> {
  await inTransaction({ payload: req.payload, req, label: 'review.invalidate' }, async (inside) => {
    const run = runOf(row)
    const by = inside.user
      ? { id: String(inside.user.id), name: nameOf(inside.user) }
      : { id: 'system', name: 'system' }
    const decision = {
      decision: 'invalidate' as const,
      stage: '',
      stageTitle: '',
      by,
      at: new Date().toISOString(),
      revision: run.revision,
      opinion: reason,
    }
    await storeRun({
      req: inside,
      target: {
        kind: row.kind as Kind,
        item: row.item,
        title: row.title,
        organization: idOf(row.organization) ?? '',
      },
      before: row,
      run: { ...run, state: 'invalidated', stage: '', decisions: [...run.decisions, decision] },
      events: [{ action: 'review.invalidate', reason, detail: { revision: run.revision } }],
    })
    await cancelUnsent({ req: inside, kind: row.kind, item: row.item, reason })
  })
}

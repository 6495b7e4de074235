import type { PayloadRequest } from 'payload'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { refusal } from '@/distribution/answer'
import { consentOf, isWithdrawn } from '@/honours/consent'
import { databaseId } from '@/review/runRow'

/** Of a person who took their consent back nothing more is made, neither a new film nor one that was planned before. */
export async function refuseWithdrawn(
  req: PayloadRequest,
  { kind, item }: { kind: string; item: unknown },
): Promise<void> {
  if (kind !== ('model-workers' satisfies Kind)) return
  const id = databaseId(req, item)
  const head = await headOf({ payload: req.payload, req, kind, id })
  if (head && 'consent' in head && isWithdrawn(consentOf(head.consent)))
    throw refusal(409, '本人已撤回授权，不能再做或合成短片；重新取得授权并登记后再做。')
}

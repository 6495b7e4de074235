import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { moveEntry } from '../moveEntry'
import { changeRow, rowsById } from '../rows'
import type { State } from '../states'
import type { CampaignRow, EntryRow } from '../types'
import type { CampaignResultRow } from './rows'

const DECIDED: readonly State[] = ['publicity', 'awarded', 'commended', 'notAwarded']

/**
 * A published list turned out wrong: it leaves the public page, its works are in the final again, and it can be computed and
 * published anew. What the panel voted on is no more; works that were barred or sent further back stay where they are.
 */
export async function reopenResult(
  req: PayloadRequest,
  given: { campaign: CampaignRow; result: CampaignResultRow; reason: string },
): Promise<CampaignResultRow> {
  const { campaign, result, reason } = given
  if (!reason) throw refusal(400, '请写明撤回公示的原因，会进入审计，作者也会看到。')
  if (result.state === 'draft') throw refusal(409, '这个结果还是草案，可以直接重新合成。')
  return inTransaction({ payload: req.payload, req, label: 'reopen result' }, async (inside) => {
    const entries = await rowsById<EntryRow>({
      req: inside,
      collection: 'submissions',
      ids: (result.rows ?? []).map(({ submission }) => submission),
    })
    const decided = [...entries.values()].filter(({ state }) => DECIDED.includes(state))
    for (const entry of decided)
      await moveEntry(inside, entry, { type: 'sendBack', to: 'finalRound', reason }, 'chair')
    const changed = await changeRow<CampaignResultRow>({
      req: inside,
      collection: 'campaign-results',
      id: result.id,
      data: {
        ...{ state: 'draft', panel: null, notice: null },
        ...{ publicityFrom: null, publicityUntil: null },
      },
    })
    await record(inside, {
      action: 'result.publicity',
      target: { kind: 'campaign-results', id: result.id, title: `${result.title}（撤回公示）` },
      organization: campaign.organization,
      reason,
      detail: { from: result.state, to: 'draft', works: decided.length },
    })
    return changed
  })
}

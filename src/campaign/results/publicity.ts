import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { deskCalendar } from '@/distribution/slotCalendar'
import { moveEntry } from '../moveEntry'
import { changeRow, rowsById, rowsWhere } from '../rows'
import type { CampaignRow, EntryRow } from '../types'
import { issueCertificate } from './issueCertificate'
import type { CampaignResultRow, ObjectionRow } from './rows'
import { afterWorkingDays } from './workingDays'

/** Usually five working days; a call may declare more. */
export const PUBLICITY_DAYS = 5

type Result = { campaign: CampaignRow; result: CampaignResultRow; now?: Date }

/** The list goes public: winners are 公示中, the rest of the final is 未获奖. */
export async function startPublicity(
  req: PayloadRequest,
  { campaign, result, now = new Date() }: Result,
): Promise<CampaignResultRow> {
  if (result.state !== 'draft') throw refusal(409, '这个类别的结果已经公示过了。')
  const rows = result.rows ?? []
  if (rows.some(({ needsPanel }) => needsPanel))
    throw refusal(409, '还有并列没有表决，请先记录评委会表决，再公示。')
  const until = await endOfPublicity(req, now)
  return inTransaction({ payload: req.payload, req, label: 'publicity' }, async (inside) => {
    const entries = await entriesOf(inside, result)
    for (const { submission, award } of rows) {
      const entry = entries.get(submission)
      if (!entry) continue
      await moveEntry(inside, entry, { type: award ? 'publicize' : 'notAward' })
    }
    const changed = await changeRow<CampaignResultRow>({
      req: inside,
      collection: 'campaign-results',
      id: result.id,
      data: {
        state: 'publicity',
        publicityFrom: now.toISOString(),
        publicityUntil: until.toISOString(),
      },
    })
    await record(inside, {
      action: 'result.publicity',
      target: { kind: 'campaign-results', id: result.id, title: result.title },
      organization: campaign.organization,
      detail: { until: until.toISOString(), works: rows.filter(({ award }) => award).length },
    })
    return changed
  })
}

/**
 * After the period: awards stand and certificates are issued. A work with an open objection waits in publicity, which goes on
 * for it; call it again when the objection is answered.
 */
export async function finalise(
  req: PayloadRequest,
  { campaign, result, now = new Date() }: Result,
): Promise<{ awarded: number; waiting: number }> {
  if (result.state !== 'publicity') throw refusal(409, '结果没有在公示。')
  const objections = await rowsWhere<ObjectionRow>({
    req,
    collection: 'objections',
    where: { and: [{ campaign: { equals: campaign.id } }, { state: { equals: 'open' } }] },
  })
  const opposed = new Set(objections.map(({ submission }) => String(idOf(submission))))
  const isOver = now >= new Date(result.publicityUntil ?? 0)
  const until = await endOfPublicity(req, now)
  return inTransaction({ payload: req.payload, req, label: 'finalise' }, async (inside) => {
    const entries = await entriesOf(inside, result)
    const pending = (result.rows ?? []).filter(
      ({ submission, award }) => award && entries.get(submission)?.state === 'publicity',
    )
    if (!isOver) throw refusal(409, '公示期还没有结束，不能公布最终结果。')
    const clear = pending.filter(({ submission }) => !opposed.has(submission))
    for (const row of clear) {
      const entry = entries.get(row.submission) as EntryRow
      await moveEntry(inside, entry, { type: row.award.includes('优秀') ? 'commend' : 'award' })
      await issueCertificate(inside, { campaign, row, entry, now })
    }
    const waiting = pending.length - clear.length
    if (clear.length === 0 && waiting > 0)
      throw refusal(409, `还有 ${waiting} 件作品的异议没有答复，请先处理。`)
    await changeRow({
      req: inside,
      collection: 'campaign-results',
      id: result.id,
      data: waiting > 0 ? { publicityUntil: until.toISOString() } : { state: 'final' },
    })
    await record(inside, {
      action: 'result.finalise',
      target: { kind: 'campaign-results', id: result.id, title: result.title },
      organization: campaign.organization,
      detail: { awarded: clear.length, waiting },
    })
    return { awarded: clear.length, waiting }
  })
}

async function endOfPublicity(req: PayloadRequest, from: Date): Promise<Date> {
  const { days } = await deskCalendar({ payload: req.payload, req })
  return afterWorkingDays(from, PUBLICITY_DAYS, days)
}

const entriesOf = (req: PayloadRequest, result: CampaignResultRow) =>
  rowsById<EntryRow & { id: Id }>({
    req,
    collection: 'submissions',
    ids: (result.rows ?? []).map(({ submission }) => submission),
  })

import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { deskCalendar } from '@/distribution/slotCalendar'
import { moveEntry } from '../moveEntry'
import { changeRow, rowsById, rowsWhere } from '../rows'
import { campaignTimes } from '../times'
import type { CampaignRow, EntryRow } from '../types'
import { demandVoteOver } from './demandVoteOver'
import { issueCertificate } from './issueCertificate'
import type { ResultRow } from './resultRows'
import type { CampaignResultRow, ObjectionRow } from './rows'
import { publicityEnd } from './publicityEnd'

type Result = { campaign: CampaignRow; result: CampaignResultRow; now?: Date }

/** The list goes public: winners are 公示中, the rest of the final is 未获奖. */
export async function startPublicity(
  req: PayloadRequest,
  { campaign, result, now = new Date() }: Result,
): Promise<CampaignResultRow> {
  if (result.state !== 'draft') throw refusal(409, '这个类别的结果已经公示过了。')
  demandVoteOver(campaign, now)
  const rows = result.rows ?? []
  if (rows.some(({ needsPanel }) => needsPanel))
    throw refusal(409, '还有并列没有表决，请先记录评委会表决，再公示。')
  const until = await endOfPublicity(req, campaign, now)
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
 * for it; call it again when the objection is answered. An upheld one has to be acted on first: it may move the others.
 */
export async function finalise(
  req: PayloadRequest,
  { campaign, result, now = new Date() }: Result,
): Promise<{ awarded: number; waiting: number }> {
  if (result.state !== 'publicity') throw refusal(409, '结果没有在公示。')
  const objections = await rowsWhere<ObjectionRow>({
    req,
    collection: 'objections',
    where: { and: [{ campaign: { equals: campaign.id } }, { state: { in: ['open', 'upheld'] } }] },
  })
  const { opposed, upheld } = against(objections, result)
  const isOver = now >= new Date(result.publicityUntil ?? 0)
  const until = await endOfPublicity(req, campaign, now)
  return inTransaction({ payload: req.payload, req, label: 'finalise' }, async (inside) => {
    const entries = await entriesOf(inside, result)
    const pending = (result.rows ?? []).filter(
      ({ submission, award }) => award && entries.get(submission)?.state === 'publicity',
    )
    if (!isOver) throw refusal(409, '公示期还没有结束，不能公布最终结果。')
    const wrong = pending.filter(({ submission }) => upheld.has(submission))
    if (wrong.length > 0) throw refusal(409, stillUpheld(wrong))
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

/** What was upheld before this publicity began was acted on: that is how the list came to be published again. */
function against(objections: readonly ObjectionRow[], { publicityFrom }: CampaignResultRow) {
  const worksIn = (chosen: readonly ObjectionRow[]) =>
    new Set(chosen.map(({ submission }) => String(idOf(submission))))
  const since = new Date(publicityFrom ?? 0)
  return {
    opposed: worksIn(objections.filter(({ state }) => state === 'open')),
    upheld: worksIn(
      objections.filter(
        ({ state, handledAt }) => state === 'upheld' && new Date(handledAt ?? 0) >= since,
      ),
    ),
  }
}

const stillUpheld = (rows: readonly ResultRow[]) =>
  `${rows.map(({ no, title }) => `《${title}》（${no}）`).join('、')}的异议已经成立，不能公布。请打开作品，在“投稿办理”里取消资格或退回评审；名次有变的，请撤回公示，重新合成。`

async function endOfPublicity(
  req: PayloadRequest,
  campaign: CampaignRow,
  from: Date,
): Promise<Date> {
  const { days } = await deskCalendar({ payload: req.payload, req })
  const { publicityUntil } = campaignTimes(campaign)
  return publicityEnd({ from, declared: publicityUntil, marks: days })
}

const entriesOf = (req: PayloadRequest, result: CampaignResultRow) =>
  rowsById<EntryRow & { id: Id }>({
    req,
    collection: 'submissions',
    ids: (result.rows ?? []).map(({ submission }) => submission),
  })

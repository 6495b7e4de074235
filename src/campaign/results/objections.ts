import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { unseal, sealWords } from '@/access/secrets'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, createRow, rowsWhere } from '../rows'
import type { CampaignRow, EntryRow } from '../types'
import { beijingDay } from '@/beijing'
import type { CampaignResultRow, ObjectionRow } from './rows'

type Lodging = {
  campaign: CampaignRow
  /** Public number of the work. */
  number: string
  text: string
  contact: string
  now?: Date
}

/** Anybody may object while a work is in publicity. The contact is encrypted; the number is what they ask by. */
export async function lodgeObjection(
  req: PayloadRequest,
  { campaign, number, text, contact, now = new Date() }: Lodging,
): Promise<ObjectionRow> {
  if (text.length < 10) throw refusal(400, '请把异议写具体一些，至少 10 个字。')
  if (contact.length < 5) throw refusal(400, '请留下电话或邮箱，便于核实和答复；不会公开。')
  const [entry] = await rowsWhere<EntryRow>({
    req,
    collection: 'submissions',
    where: { and: [{ campaign: { equals: campaign.id } }, { number: { equals: number } }] },
  })
  if (!entry || entry.state !== 'publicity')
    throw refusal(404, '这个编号的作品不在公示中，请核对。')
  const results = await rowsWhere<CampaignResultRow>({
    req,
    collection: 'campaign-results',
    where: { and: [{ campaign: { equals: campaign.id } }, { state: { equals: 'publicity' } }] },
  })
  const own = results.find(({ rows }) =>
    rows?.some(({ submission }) => submission === String(entry.id)),
  )
  if (!own || now >= new Date(own.publicityUntil ?? 0))
    throw refusal(409, '公示期已经结束，如仍有问题请联系主办单位。')
  return inTransaction({ payload: req.payload, req, label: 'objection' }, async (inside) => {
    const row = await createRow<ObjectionRow>({
      req: inside,
      collection: 'objections',
      data: {
        number: `YY${beijingDay(now).replaceAll('-', '')}-${crypto.randomInt(100_000, 1_000_000)}`,
        campaign: campaign.id,
        submission: entry.id,
        organization: idOf(campaign.organization),
        text,
        contact: sealWords(contact, req.payload.secret),
        state: 'open',
      },
    })
    await record(inside, {
      action: 'objection.lodge',
      target: { kind: 'objections', id: row.id, title: row.number },
      organization: campaign.organization,
      detail: { work: entry.number },
    })
    return row
  })
}

/** Every objection gets an answer, upheld or not; who lodged it reads it by its number. */
export async function answerObjection(
  req: PayloadRequest,
  given: { objection: ObjectionRow; upheld: boolean; reply: string },
): Promise<void> {
  const { objection, upheld, reply } = given
  if (!reply) throw refusal(400, '请写明答复，提出异议的人会看到。')
  if (objection.state !== 'open') throw refusal(409, '这条异议已经答复过了。')
  await inTransaction({ payload: req.payload, req, label: 'answer objection' }, async (inside) => {
    await changeRow({
      req: inside,
      collection: 'objections',
      id: objection.id,
      data: {
        state: upheld ? 'upheld' : 'dismissed',
        reply,
        handledAt: new Date().toISOString(),
        handledBy: req.user?.id,
      },
    })
    await record(inside, {
      action: 'objection.answer',
      target: { kind: 'objections', id: objection.id, title: objection.number },
      organization: objection.organization,
      detail: { upheld },
    })
  })
}

/** The contact in clear, for whoever has to ask back; every look leaves a trace. */
export async function revealContact(
  req: PayloadRequest,
  { objection, reason }: { objection: ObjectionRow; reason: string },
): Promise<string> {
  if (!reason) throw refusal(400, '请写明查看联系方式的原因，会进入审计。')
  await record(req, {
    action: 'objection.reveal',
    target: { kind: 'objections', id: objection.id, title: objection.number },
    organization: objection.organization,
    reason,
  })
  // Below Payload, which leaves a hidden column out of every answer, also of its own.
  const row = await req.payload.db.findOne<{ id: Id; contact?: string | null }>({
    collection: 'objections',
    where: { id: { equals: objection.id } },
    req,
  })
  return row?.contact ? unseal(row.contact, req.payload.secret) : ''
}

import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { changeRow, createRow, rowOf, rowWhere } from '../rows'
import type { CampaignRow, EntryRow } from '../types'
import type { ResultRow } from './resultRows'
import type { CertificateRow } from './rows'

/** One certificate a work; asked again, the same one. Inside the transaction that gives the award. */
export async function issueCertificate(
  req: PayloadRequest,
  given: { campaign: CampaignRow; row: ResultRow; entry: EntryRow; now: Date },
): Promise<CertificateRow> {
  const { campaign, row, entry, now } = given
  const known = await rowWhere<CertificateRow>({
    req,
    collection: 'certificates',
    where: { and: [{ submission: { equals: entry.id } }, { revokedAt: { exists: false } }] },
  })
  if (known) return known
  const issuer = await rowOf<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    id: idOf(campaign.organization) as Id,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'certificates',
    where: { campaign: { equals: campaign.id } },
    overrideAccess: true,
    req,
  })
  const certificate = await createRow<CertificateRow>({
    req,
    collection: 'certificates',
    data: {
      number: certificateNumber(campaign, totalDocs + 1, now),
      submission: entry.id,
      campaign: campaign.id,
      organization: idOf(campaign.organization),
      title: row.title,
      authors: row.author,
      unit: row.unit,
      award: row.award,
      campaignTitle: campaign.title ?? '',
      issuer: issuer?.name ?? '',
      issuedAt: now.toISOString(),
    },
  })
  await record(req, {
    action: 'certificate.issue',
    target: { kind: 'certificates', id: certificate.id, title: certificate.number },
    organization: campaign.organization,
    detail: { award: row.award },
  })
  return certificate
}

export async function revokeCertificate(
  req: PayloadRequest,
  { certificate, reason }: { certificate: CertificateRow; reason: string },
): Promise<void> {
  if (!reason) throw refusal(400, '请写明作废原因，查验页面会显示证书已作废。')
  if (certificate.revokedAt) throw refusal(409, '这张证书已经作废了。')
  await inTransaction(
    { payload: req.payload, req, label: 'revoke certificate' },
    async (inside) => {
      await changeRow({
        req: inside,
        collection: 'certificates',
        id: certificate.id,
        data: { revokedAt: new Date().toISOString(), revokeReason: reason },
      })
      await record(inside, {
        action: 'certificate.revoke',
        target: { kind: 'certificates', id: certificate.id, title: certificate.number },
        organization: certificate.organization,
        reason,
      })
    },
  )
}

/** `HWZ2026-ZS-0001-K7QF`: the last four are drawn, so that nobody walks through the numbers. */
function certificateNumber(campaign: CampaignRow, sequence: number, now: Date): string {
  const prefix = campaign.numberPrefix || `ZS${now.getUTCFullYear()}`
  const alphabet = 'ACDEFGHJKLMNPQRTUVWXY34679'
  const drawn = Array.from({ length: 4 }, () => alphabet[crypto.randomInt(alphabet.length)])
  return `${prefix}-ZS-${String(sequence).padStart(4, '0')}-${drawn.join('')}`
}

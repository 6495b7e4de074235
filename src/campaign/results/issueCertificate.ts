import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from '@/distribution/answer'
import { countUp } from '@/distribution/platformState'
import { changeRow, createRow, rowOf, rowsWhere } from '../rows'
import type { CampaignRow, EntryRow } from '../types'
import type { ResultRow } from './resultRows'
import type { CertificateRow } from './rows'

/**
 * One certificate a work: for the same award of the same people the same one, else the old one is void. Inside the
 * transaction that gives the award.
 */
export async function issueCertificate(
  req: PayloadRequest,
  given: { campaign: CampaignRow; row: ResultRow; entry: EntryRow; now: Date },
): Promise<CertificateRow> {
  const { campaign, row, entry, now } = given
  for (const known of await validCertificates(req, entry.id)) {
    if (known.award === row.award && known.authors === row.author) return known
    await revokeCertificate(req, { certificate: known, reason: '奖项或作者有变，另发新证书。' })
  }
  const issuer = await rowOf<{ id: Id; name: string }>({
    req,
    collection: 'organizations',
    id: idOf(campaign.organization) as Id,
  })
  // Counted on its own: two awards at once never get one number, and a void certificate keeps its own.
  const count = await countUp({
    payload: req.payload,
    key: `certificate-number:${campaign.id}`,
    limit: 999_999,
    expiresAt: new Date('9999-01-01T00:00:00Z'),
  })
  const certificate = await createRow<CertificateRow>({
    req,
    collection: 'certificates',
    data: {
      number: certificateNumber(campaign, count ?? 0, now),
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

/** A work is barred or judged again: what was printed for it no longer holds. */
export async function revokeCertificatesOf(
  req: PayloadRequest,
  { submission, reason }: { submission: Id; reason: string },
): Promise<void> {
  for (const certificate of await validCertificates(req, submission))
    await revokeCertificate(req, { certificate, reason })
}

const validCertificates = (req: PayloadRequest, submission: Id) =>
  rowsWhere<CertificateRow>({
    req,
    collection: 'certificates',
    where: { and: [{ submission: { equals: submission } }, { revokedAt: { exists: false } }] },
  })

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

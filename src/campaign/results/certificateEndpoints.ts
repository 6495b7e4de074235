import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { can } from '@/access/scope'
import { answer, readBody, refusal, textOf } from '@/distribution/answer'
import { env } from '@/env'
import { origin } from '@/site/origin'
import { rowWhere } from '../rows'
import { certificatePdf } from './certificatePdf'
import { revokeCertificate } from './issueCertificate'
import type { CertificateRow } from './rows'

/**
 * `GET /api/certificates/:number/check` → what the page /certificates/<number> shows. `GET …/pdf` → the certificate to print; 410
 * once it is void. `POST …/revoke` `{ reason }` by the chair.
 */
export const certificateEndpoints: Endpoint[] = [
  {
    path: '/:number/check',
    method: 'get',
    handler: async (req) => {
      const certificate = await certificateOf(req)
      return answer({ ...publicCertificate(certificate) })
    },
  },
  {
    path: '/:number/pdf',
    method: 'get',
    handler: async (req) => {
      const certificate = await certificateOf(req)
      if (certificate.revokedAt) throw refusal(410, '这张证书已经作废，不能再下载。')
      const address = `${origin()}/certificates/${certificate.number}`
      const isDemo = env().DEMO === 'on'
      const pdf = await certificatePdf({ certificate, address, isDemo })
      const name = encodeURIComponent(`荣誉证书 ${certificate.number}.pdf`)
      return new Response(new Uint8Array(pdf), {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="${certificate.number}.pdf"; filename*=UTF-8''${name}`,
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  },
  {
    path: '/:number/revoke',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const certificate = await certificateOf(req)
      if (!(await can(req, 'campaign.chair', certificate.organization)))
        throw refusal(403, '这一步由评审负责人办理，您没有这项权限。')
      const body = await readBody(req)
      const reason = textOf(body.reason, { name: '原因', max: 300 })
      await revokeCertificate(req, { certificate, reason })
      return answer({ revoked: true })
    },
  },
]

/** By its number as somebody typed it off the paper. */
export async function certificateCalled(
  payload: Payload,
  typed: string,
): Promise<CertificateRow | undefined> {
  const number = typed.toUpperCase()
  if (!/^[A-Z0-9-]{4,40}$/.test(number)) return undefined
  const req = await createLocalReq({}, payload)
  const where = { number: { equals: number } }
  return rowWhere<CertificateRow>({ req, collection: 'certificates', where })
}

export type PublicCertificate = Pick<
  CertificateRow,
  'number' | 'title' | 'authors' | 'award' | 'campaignTitle' | 'issuer' | 'issuedAt'
> & { unit: string; state: 'valid' | 'revoked'; revokedAt?: string }

export const publicCertificate = (row: CertificateRow): PublicCertificate => {
  const { number, title, authors, unit, award, campaignTitle, issuer, issuedAt, revokedAt } = row
  return {
    number,
    title,
    authors,
    unit: unit ?? '',
    award,
    campaignTitle,
    issuer,
    issuedAt,
    state: revokedAt ? 'revoked' : 'valid',
    ...(revokedAt && { revokedAt }),
  }
}

async function certificateOf(req: PayloadRequest): Promise<CertificateRow> {
  const number = String(req.routeParams?.number ?? '')
  const certificate = await certificateCalled(req.payload, number)
  if (!certificate) throw refusal(404, '没有这个编号的证书，请核对编号。')
  return certificate
}

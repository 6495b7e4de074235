import type { Metadata } from 'next'
import { certificateCalled, publicCertificate } from '@/campaign/results/certificateEndpoints'
import { longDay } from '@/site/calendar'
import { Message } from '@/site/components/Message'
import { sitePayload } from '@/site/sitePayload'
import '@/site/votes/votes.css'

type Props = { params: Promise<{ number: string }> }

export const metadata: Metadata = { title: '证书查验', robots: { index: false } }

/** Says clearly of a number: valid and what it says, void, or unknown. */
export default async function Certificate({ params }: Props) {
  const number = decodeURIComponent((await params).number).toUpperCase()
  const row = await certificateCalled(await sitePayload(), number)
  if (!row)
    return (
      <Message title="查无此证书">
        <p>
          没有编号为“{number.slice(0, 40)}
          ”的证书。请核对编号，字母和数字都要一致；如证书上的编号确实如此，请联系颁发单位。
        </p>
      </Message>
    )
  const certificate = publicCertificate(row)
  const isValid = certificate.state === 'valid'
  const facts = [
    ['证书编号', certificate.number],
    ['作品', `《${certificate.title}》`],
    ['作者', certificate.authors],
    ['单位', certificate.unit],
    ['奖项', certificate.award],
    ['活动', certificate.campaignTitle],
    ['颁发单位', certificate.issuer],
    ['颁发日期', longDay(certificate.issuedAt)],
  ].filter(([, value]) => value)
  return (
    <div className="wrap list-page">
      <h1>证书查验</h1>
      <section className={isValid ? 'certificate' : 'certificate is-revoked'}>
        <p className="verdict">
          {isValid
            ? '✓ 证书真实有效'
            : `✕ 这张证书已作废（${longDay(certificate.revokedAt ?? '')}）`}
        </p>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {isValid && (
          <p>
            <a href={`/api/certificates/${certificate.number}/pdf`}>下载证书（PDF）</a>
          </p>
        )}
      </section>
    </div>
  )
}

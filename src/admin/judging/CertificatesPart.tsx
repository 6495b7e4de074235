'use client'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import type { ResultDesk } from './resultShape'
import { shortTime } from './shortTime'

type Props = { desk: ResultDesk; read: () => Promise<void> }

/** What was issued, and its end: the page that checks a certificate says from then on that it is void. */
export function CertificatesPart({ desk, read }: Props) {
  const { word } = useWords()
  if (desk.certificates.length === 0) return null
  return (
    <section className="gm-certificates">
      <h3>{word('chairCertificates')}</h3>
      <ul className="gm-plain">
        {desk.certificates.map(({ number, title, authors, award, revokedAt, revokeReason }) => (
          <li className="gm-task" data-certificate={number} key={number}>
            <p className="gm-row">
              <a href={`/certificates/${number}`} rel="noreferrer" target="_blank">
                {number}
              </a>
              {`《${title}》${authors}，${award}`}
              {revokedAt && (
                <Chip icon="alert" tone="warn">
                  {word('chairCertificateVoid', { at: shortTime(revokedAt) })}
                </Chip>
              )}
            </p>
            {revokedAt && revokeReason && <p className="gm-quiet">{revokeReason}</p>}
            {!revokedAt && desk.isChair && (
              <AskReason
                done={read}
                hint={word('chairRevokeHint', { number })}
                path={`/api/certificates/${number}/revoke`}
                sure={word('chairRevokeSure')}
                what={word('chairRevoke')}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

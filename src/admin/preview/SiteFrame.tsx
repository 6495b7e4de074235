'use client'
import { useWords } from '../words/useWords'
import type { Framed } from './previewShape'

/** The site's own page of the newest revision, as narrow as a phone. */
export function SiteFrame({ answer, kind, id }: Framed) {
  const { word } = useWords()
  return (
    <div className="gm-handset">
      <iframe
        className="gm-handset__screen"
        src={`/preview/${kind}/${id}?account=${encodeURIComponent(answer.account.id)}`}
        title={word('previewFrame')}
      />
    </div>
  )
}

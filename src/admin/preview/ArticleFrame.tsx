'use client'
import { useWords } from '../words/useWords'
import { phonePage } from './phonePage'
import type { Framed } from './previewShape'

/** An article on a phone: the very HTML that is sent. */
export function ArticleFrame({ answer }: Framed) {
  const { word, language } = useWords()
  return (
    <div className="gm-handset">
      <iframe
        className="gm-handset__screen"
        // No scripts run in it; its own origin only lets the pictures of a draft load.
        sandbox="allow-same-origin"
        srcDoc={phonePage(answer.rendition, language)}
        title={word('previewFrame')}
      />
    </div>
  )
}

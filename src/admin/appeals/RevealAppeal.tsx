'use client'
import { useState } from 'react'
import { AskReason } from '../judging/AskReason'
import { useWords } from '../words/useWords'

type Clear = { text: string; contact: string; name: string }

/** The words as written and how to reach who wrote them: for a reason, on record, and not kept on the screen. */
export function RevealAppeal({ id }: { id: string }) {
  const { word } = useWords()
  const [clear, setClear] = useState<Clear>()
  if (!clear)
    return (
      <AskReason<Clear>
        done={setClear}
        hint={word('appealRevealHint')}
        path={`/api/appeals/${id}/reveal`}
        sure={word('appealRevealSure')}
        what={word('appealReveal')}
      />
    )
  return (
    <dl className="gm-appeals__clear" role="status">
      <dt>{word('appealOriginal')}</dt>
      <dd className="gm-appeals__text">{clear.text}</dd>
      {clear.name && (
        <>
          <dt>{word('appealName')}</dt>
          <dd>{clear.name}</dd>
        </>
      )}
      <dt>{word('appealContact')}</dt>
      <dd>{clear.contact || word('appealNoContact')}</dd>
    </dl>
  )
}

'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Id } from '@/access/scope'
import { AskReason } from '../judging/AskReason'
import { useWords } from '../words/useWords'

/** The original, for the evidence role: with a reason, in the log, and gone again with the next comment. */
export function RevealPart({ id }: { id: Id }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [original, setOriginal] = useState<string>()
  if (original !== undefined)
    return (
      <section className="gm-detail__part">
        <h3>{word('cmOriginal')}</h3>
        <p className="gm-detail__original">{original}</p>
        <button className="gm-link" onClick={() => setOriginal(undefined)} type="button">
          {word('close')}
        </button>
      </section>
    )
  return (
    <AskReason<{ original: string }>
      done={(answer) => setOriginal(answer.original)}
      hint={word('cmRevealHint')}
      path={`${config.routes.api}/comments/${id}/reveal`}
      sure={word('cmRevealSure')}
      what={word('cmReveal')}
    />
  )
}

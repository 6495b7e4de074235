'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { labelWord } from './commentLook'
import type { QueueRow } from './deskTypes'
import { reasonWord } from './reasonWord'

/** Why the machine said what it said; a word of the customer's own tables can be let through on the spot. */
export function ReasonsPart({ row, mayAllow }: { row: QueueRow; mayAllow: boolean }) {
  const { word } = useWords()
  const because = row.machine?.because
  return (
    <section className="gm-detail__part">
      <h3>{word('cmWhy')}</h3>
      {because && <p>{labelWord(word, 'because', because)}</p>}
      {row.reasons.length === 0 && !because && <p className="gm-quiet">{word('cmWhyNone')}</p>}
      <ul className="gm-plain">
        {row.reasons.map((reason, index) => (
          <li className="gm-row" key={index}>
            <span data-axis={reason.axis}>{reasonWord(word, reason)}</span>
            {reason.text && reason.axis !== 'sentiment' && <q>{reason.text}</q>}
            {mayAllow && ABOUT_WORDS.includes(reason.phase ?? '') && isWord(reason.text) && (
              <Allow comment={row.id} said={reason.text} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a word can be wrong; a stretch as long as a sentence is none. */
const ABOUT_WORDS = ['wordTables', 'adsAndLinks', 'abuse']
const isWord = (text?: string): text is string => Boolean(text && text.length <= 20)

function Allow({ comment, said }: { comment: QueueRow['id']; said: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [state, setState] = useState<'open' | 'sending' | 'done'>('open')
  const [problem, setProblem] = useState('')
  const send = async () => {
    setState('sending')
    const answer = await callApi({
      ...{ path: `${config.routes.api}/word-tables/allow`, method: 'POST', word },
      body: { word: said, comment },
    })
    setState(answer.ok ? 'done' : 'open')
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) toast.success(word('cmAllowed', { word: said }))
  }
  if (state === 'done') return <span>{word('cmAllowed', { word: said })}</span>
  return (
    <>
      <button
        className="gm-link"
        disabled={state === 'sending'}
        onClick={() => void send()}
        type="button"
      >
        {word('cmAllow')}
      </button>
      {problem && (
        <span className="gm-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}

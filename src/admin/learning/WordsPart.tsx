'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Allowed } from '@/comments/words/allowWord'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

/** The customer's own tables, and letting a word through at once. */
export function WordsPart({ mayManage }: { mayManage: boolean }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const allow = async () => {
    const path = `${config.routes.api}/word-tables/allow`
    const answer = await callApi<Allowed>({ path, method: 'POST', body: { word: typed }, word })
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return setTold('')
    const { tables, again } = answer.data
    setTold(word('learningAllowed', { tables: tables.join('、'), n: again }))
    setTyped('')
  }
  return (
    <section className="gm-opinion__part">
      <h2>{word('learningWords')}</h2>
      <p>
        <Link href={`${config.routes.admin}/collections/word-tables`}>
          {word('learningWordsLink')}
        </Link>
      </p>
      {mayManage && (
        <form
          className="gm-opinion__bar"
          onSubmit={(event) => {
            event.preventDefault()
            void allow()
          }}
        >
          <label className="gm-field gm-field--inline">
            <span>{word('learningAllow')}</span>
            <input maxLength={40} onChange={({ target }) => setTyped(target.value)} value={typed} />
          </label>
          <button className="btn gm-primary" disabled={!typed.trim()} type="submit">
            {word('learningAllowSend')}
          </button>
          <span className="gm-quiet">{word('learningAllowHint')}</span>
          <span role="status">{told}</span>
          {problem && (
            <p className="gm-problem" role="alert">
              {problem}
            </p>
          )}
        </form>
      )}
    </section>
  )
}

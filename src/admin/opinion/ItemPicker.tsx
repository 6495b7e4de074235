'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { kindName } from '../look/kindName'
import { useWords } from '../words/useWords'

export type Picked = { kind: string; id: string; title: string }

const WAIT_MS = 300

/** Finds an item by words of its title, within what the person moderates. */
export function ItemPicker({ choose }: { choose: (item: Picked) => void }) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  const [items, setItems] = useState<Picked[]>()
  const [problem, setProblem] = useState('')

  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      const path = `${config.routes.api}/opinion-alerts/items?q=${encodeURIComponent(typed.trim())}`
      void callApi<{ items: Picked[] }>({ path, word, signal: asking.signal }).then((answer) => {
        if (asking.signal.aborted) return
        setProblem(answer.ok ? '' : answer.message)
        if (answer.ok) setItems(answer.data.items)
      })
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [config.routes.api, typed, word])

  return (
    <div className="gm-picker">
      <label className="gm-field">
        <span>{word('opinionSearch')}</span>
        <input
          maxLength={60}
          onChange={({ target }) => setTyped(target.value)}
          placeholder={word('opinionSearchHint')}
          type="search"
          value={typed}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {items?.length === 0 && <p className="gm-quiet">{word('opinionNoItem')}</p>}
      <ul className="gm-plain">
        {items?.map((item) => (
          <li key={`${item.kind}:${item.id}`}>
            <button className="gm-link" onClick={() => choose(item)} type="button">
              {item.title || item.id}
            </button>{' '}
            <span className="gm-quiet">{kindName(item.kind, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

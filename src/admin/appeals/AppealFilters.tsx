'use client'
import { useState } from 'react'
import { KIND_WORDS } from '@/appeals/kindWords'
import type { AppealKind } from '@/appeals/appealRow'
import type { DeskFilter, DeskList } from '@/appeals/listForDesk'
import { useWords } from '../words/useWords'

type Props = { list: DeskList; filter: DeskFilter; change: (filter: DeskFilter) => void }

/** What waits and what is late, counted; kind, organization and words beside it. */
export function AppealFilters({ list, filter, change }: Props) {
  const { word } = useWords()
  const [words, setWords] = useState(filter.words ?? '')
  const { waiting, overdue, answered } = list.counts
  const states: [DeskFilter['state'], string][] = [
    ['waiting', word('appealsWaiting', { n: waiting })],
    ['overdue', word('appealsOverdue', { n: overdue })],
    ['answered', word('appealsAnswered', { n: answered })],
    ['closed', word('appealsClosed')],
    [undefined, word('appealsAll')],
  ]
  const set = (more: Partial<DeskFilter>) => change({ ...filter, ...more, page: 1 })
  return (
    <div className="gm-appeals__filters">
      <div className="gm-tabs" role="group" aria-label={word('appealsList')}>
        {states.map(([state, text]) => (
          <button
            aria-pressed={filter.state === state}
            className="gm-tab"
            key={text}
            onClick={() => set({ state })}
            type="button"
          >
            {text}
          </button>
        ))}
      </div>
      <form
        className="gm-row"
        onSubmit={(event) => {
          event.preventDefault()
          set({ words: words.trim() || undefined })
        }}
      >
        <label className="gm-field gm-field--inline">
          <span>{word('appealKind')}</span>
          <select
            onChange={({ target }) =>
              set({ kind: (target.value || undefined) as AppealKind | undefined })
            }
            value={filter.kind ?? ''}
          >
            <option value="">{word('appealsAll')}</option>
            {(Object.keys(KIND_WORDS) as AppealKind[]).map((kind) => (
              <option key={kind} value={kind}>
                {word(`appealKind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {list.units.length > 1 && (
          <label className="gm-field gm-field--inline">
            <span>{word('appealOrganization')}</span>
            <select
              onChange={({ target }) => set({ organization: target.value || undefined })}
              value={filter.organization ?? ''}
            >
              <option value="">{word('appealsAll')}</option>
              {list.units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="gm-field gm-field--inline">
          <span>{word('appealsSearch')}</span>
          <input
            maxLength={60}
            onChange={({ target }) => setWords(target.value)}
            type="search"
            value={words}
          />
        </label>
        <button className="btn" type="submit">
          {word('appealsFind')}
        </button>
      </form>
    </div>
  )
}

'use client'
import { useState } from 'react'
import type { DeskDetail } from '@/appeals/detailForDesk'
import type { DeskFilter, DeskList } from '@/appeals/listForDesk'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { AppealDetail } from './AppealDetail'
import { AppealFigures } from './AppealFigures'
import { AppealFilters } from './AppealFilters'
import { AppealList } from './AppealList'
import { EnterAppeal } from './EnterAppeal'
import './appeals.css'

type Tab = 'list' | 'enter' | 'figures'
const TABS = [
  ['list', 'appealsList'],
  ['enter', 'appealsEnter'],
  ['figures', 'appealsFigures'],
] as const

type Props = { first: DeskList; filter: DeskFilter; opened?: DeskDetail }

/** The list on the left, one ticket on the right; on a phone one after the other. */
export function AppealsDesk({ first, filter: firstFilter, opened }: Props) {
  const { word } = useWords()
  const [tab, setTab] = useState<Tab>('list')
  const [list, setList] = useState(first)
  const [filter, setFilter] = useState(firstFilter)
  const [detail, setDetail] = useState(opened)
  const [problem, setProblem] = useState('')

  const read = async (next: DeskFilter) => {
    setFilter(next)
    const path = `/api/appeals/desk?${new URLSearchParams(queryOf(next))}`
    const answer = await callApi<DeskList>({ path, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) setList(answer.data)
  }
  const open = async (id: string) => {
    const answer = await callApi<DeskDetail>({ path: `/api/appeals/${id}/desk`, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) setDetail(answer.data)
  }
  const changed = (after: DeskDetail) => {
    setDetail(after)
    void read(filter)
  }
  return (
    <>
      <div className="gm-tabs" role="group" aria-label={word('appeals')}>
        {TABS.map(([name, key]) => (
          <button
            aria-pressed={tab === name}
            className="gm-tab"
            key={name}
            onClick={() => setTab(name)}
            type="button"
          >
            {word(key)}
          </button>
        ))}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {tab === 'list' && (
        <div className={detail ? 'gm-appeals__room is-open' : 'gm-appeals__room'}>
          <div className="gm-appeals__list">
            <AppealFilters change={(next) => void read(next)} filter={filter} list={list} />
            <AppealList
              current={detail?.id}
              list={list}
              open={(id) => void open(id)}
              turn={(page) => void read({ ...filter, page })}
            />
          </div>
          {detail && (
            <AppealDetail
              changed={changed}
              close={() => {
                setDetail(undefined)
                const own = `[data-ticket="${detail.number}"]`
                requestAnimationFrame(() => document.querySelector<HTMLElement>(own)?.focus())
              }}
              key={detail.id}
              ticket={detail}
              reread={() => void open(detail.id)}
            />
          )}
        </div>
      )}
      {tab === 'enter' && (
        <EnterAppeal
          done={(ticket) => {
            changed(ticket)
            setTab('list')
          }}
          units={list.units}
        />
      )}
      {tab === 'figures' && <AppealFigures units={list.units} />}
    </>
  )
}

const queryOf = (filter: DeskFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  )

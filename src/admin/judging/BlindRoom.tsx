'use client'
import { useEffect, useState } from 'react'
import type { BlindList, BlindSheet } from '@/campaign/judging/judgeDesk'
import { callApi } from '../look/callApi'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import { ScoreForm } from './ScoreForm'
import { scoreWords } from './scoreWords'
import { shortTime } from './shortTime'
import { WorkStage } from './WorkStage'
import { WorkWords } from './WorkWords'

type Props = { first: BlindList; leave: () => void }

export const isScored = ({ score }: BlindSheet) => score.total !== undefined

/** One judge alone with the works: list, work, score; two works side by side; the lock. */
export function BlindRoom({ first, leave }: Props) {
  const { word } = useWords()
  const [list, setList] = useState(first)
  const [chosen, setChosen] = useState(
    () => first.sheets.find((sheet) => !isScored(sheet))?.id ?? first.sheets[0]?.id,
  )
  const [other, setOther] = useState<string>()
  const [unscored, setUnscored] = useState(false)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')

  const { sheets, round } = list
  const done = sheets.filter(isScored).length
  const shown = unscored
    ? sheets.filter((sheet) => !isScored(sheet) || sheet.id === chosen)
    : sheets
  const at = sheets.findIndex(({ id }) => id === chosen)
  const current = sheets[at]
  const step = (by: number) =>
    setChosen(sheets[Math.min(sheets.length - 1, Math.max(0, at + by))]?.id)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (
        target instanceof HTMLElement &&
        /^(INPUT|TEXTAREA|SELECT|VIDEO|AUDIO)$/.test(target.tagName)
      )
        return
      if (event.key === 'ArrowRight') step(1)
      if (event.key === 'ArrowLeft') step(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const change = (id: string, score: BlindSheet['score']) =>
    setList((before) => ({
      ...before,
      sheets: before.sheets.map((sheet) => (sheet.id === id ? { ...sheet, score } : sheet)),
    }))
  const refresh = async () => {
    const path = `/api/judging/rounds/${round.id}/sheets`
    const answer = await callApi<BlindList>({ path, word })
    if (!answer.ok) return setProblem(answer.message)
    setList(answer.data)
    if (!answer.data.sheets.some(({ id }) => id === chosen)) setChosen(answer.data.sheets[0]?.id)
  }
  const lock = async () => {
    const path = `/api/judging/rounds/${round.id}/lock`
    const answer = await callApi({ path, method: 'POST', body: {}, word })
    setAsking(false)
    if (answer.ok) await refresh()
    else setProblem(answer.message)
  }
  const compared = other ? sheets.find(({ id }) => id === other) : undefined

  return (
    <div className="gm-room">
      <div className="gm-room__bar">
        <button className="gm-link" onClick={leave} type="button">
          ← {word('judgingBack')}
        </button>
        <h2>{round.title}</h2>
        <Chip
          icon={done === sheets.length ? 'checks' : 'clock'}
          tone={done === sheets.length ? 'done' : 'going'}
        >
          <span data-progress="">{word('judgingProgress', { done, all: sheets.length })}</span>
        </Chip>
        {list.lockedAt ? (
          <p>{word('judgingLockedAt', { time: shortTime(list.lockedAt) })}</p>
        ) : (
          <button
            className="btn gm-primary"
            disabled={done < sheets.length || sheets.length === 0}
            onClick={() => setAsking(true)}
            type="button"
          >
            {word('judgingLock')}
          </button>
        )}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {asking && (
        <div className="gm-ask" role="alertdialog" aria-label={word('judgingLock')}>
          <p>{word('judgingLockAsk')}</p>
          <div className="gm-actions">
            <button className="btn gm-primary" onClick={() => void lock()} type="button">
              {word('judgingLockSure', { count: sheets.length })}
            </button>
            <button className="gm-link" onClick={() => setAsking(false)} type="button">
              {word('cancel')}
            </button>
          </div>
        </div>
      )}
      <div className={compared ? 'gm-room__body gm-room__body--two' : 'gm-room__body'}>
        {!compared && (
          <nav aria-label={word('judgingList')} className="gm-worklist">
            <label className="gm-tick">
              <input
                checked={unscored}
                onChange={({ target }) => setUnscored(target.checked)}
                type="checkbox"
              />
              <span>{word('judgingUnscored')}</span>
            </label>
            <ul>
              {shown.map((sheet) => (
                <li key={sheet.id}>
                  <button
                    aria-current={sheet.id === chosen ? 'true' : undefined}
                    className="gm-worklist__work"
                    onClick={() => setChosen(sheet.id)}
                    type="button"
                  >
                    <span className="gm-worklist__no">{sheet.blindNo}</span>
                    <span className="gm-worklist__title">{sheet.work.title}</span>
                    <span className={isScored(sheet) ? 'gm-worklist__score' : 'gm-quiet'}>
                      {scoreWords(word, round.criteria, sheet.score.total) ??
                        word('judgingNotScored')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {[current, compared].map(
          (sheet) =>
            sheet && (
              <article className="gm-work" data-blind={sheet.blindNo} key={sheet.id}>
                <header className="gm-work__head">
                  <p className="gm-quiet">
                    {word('judgingWork', { no: sheet.blindNo })} · {sheet.category}
                  </p>
                  <h3>{sheet.work.title}</h3>
                </header>
                <div className="gm-work__body">
                  <WorkStage sheet={sheet} />
                  <WorkWords work={sheet.work} />
                </div>
                <ScoreForm
                  change={(score) => change(sheet.id, score)}
                  criteria={round.criteria}
                  key={`${sheet.id}-${String(sheet.score.lockedAt)}`}
                  sheet={sheet}
                />
                {sheet.score.lockedAt ? (
                  sheet.score.reopenAsked ? (
                    <p className="gm-quiet">{word('judgingReopenAsked')}</p>
                  ) : (
                    <AskReason
                      done={refresh}
                      path={`/api/judging/assignments/${sheet.id}/reopen`}
                      sure={word('judgingAskReopen')}
                      what={word('judgingAskReopen')}
                    />
                  )
                ) : (
                  <AskReason
                    done={refresh}
                    hint={word('judgingRecuseHint')}
                    path={`/api/judging/assignments/${sheet.id}/recuse`}
                    sure={word('judgingRecuseSure')}
                    what={word('judgingRecuse')}
                  />
                )}
              </article>
            ),
        )}
      </div>
      <div className="gm-room__foot">
        {!compared && (
          <>
            <button className="btn" disabled={at <= 0} onClick={() => step(-1)} type="button">
              ← {word('judgingPrevious')}
            </button>
            <button
              className="btn"
              disabled={at >= sheets.length - 1}
              onClick={() => step(1)}
              type="button"
            >
              {word('judgingNext')} →
            </button>
          </>
        )}
        <label className="gm-field gm-field--inline">
          <span>{word('judgingCompareWith')}</span>
          <select
            onChange={({ target }) => setOther(target.value || undefined)}
            value={other ?? ''}
          >
            <option value="">{compared ? word('judgingCompareEnd') : '—'}</option>
            {sheets
              .filter(({ id }) => id !== chosen)
              .map(({ id, blindNo, work }) => (
                <option key={id} value={id}>
                  {blindNo} {work.title}
                </option>
              ))}
          </select>
        </label>
        <p className={compared ? 'gm-quiet' : 'gm-quiet gm-room__keys'}>
          {compared ? word('judgingOnlyYou') : word('judgingKeys')}
        </p>
      </div>
    </div>
  )
}

'use client'
import { useEffect, useState } from 'react'
import type { ChairRound } from '@/campaign/judging/chairDesk'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'

type Props = { rounds: ChairRound[]; read: () => Promise<void> }
type Judge = { id: number | string; name: string; roles?: { role: string }[] }

/** Works a judge left, and locked scores a judge would like to write again. */
export function ChairTasks({ rounds, read }: Props) {
  const { word } = useWords()
  const [judges, setJudges] = useState<Judge[]>([])
  useEffect(() => {
    const path = '/api/users?where[roles.role][equals]=judge&depth=0&limit=200&sort=name'
    void callApi<{ docs: Judge[] }>({ path, word }).then(
      (answer) => answer.ok && setJudges(answer.data.docs),
    )
  }, [word])
  const open = rounds.filter(({ state }) => state === 'open')
  const count = open.reduce(
    (sum, { recused, reopenings }) => sum + recused.length + reopenings.length,
    0,
  )
  return (
    <section aria-labelledby="chair-tasks" className="gm-tasks">
      <h2 id="chair-tasks">{word('chairTasks')}</h2>
      {count === 0 && <p className="gm-quiet">{word('chairNoTasks')}</p>}
      <ul className="gm-plain">
        {open.flatMap((round) =>
          round.recused.map((task) => (
            <li className="gm-task" key={`recused-${task.id}`}>
              <p>
                <strong>{word('chairRecused', { judge: task.judge, no: task.blindNo })}</strong>{' '}
                <span className="gm-quiet">
                  {round.title} · {task.reason}
                </span>
              </p>
              <Reassign id={task.id} judges={judges} read={read} />
            </li>
          )),
        )}
        {open.flatMap((round) =>
          round.reopenings.map((task) => (
            <li className="gm-task" key={`reopen-${task.id}`}>
              <p>
                <strong>{word('chairReopening', { judge: task.judge, no: task.blindNo })}</strong>{' '}
                <span className="gm-quiet">
                  {round.title} · {task.reason}
                </span>
              </p>
              <div className="gm-actions">
                <AskReason
                  body={{ approve: true }}
                  done={read}
                  path={`/api/judging/scores/${task.id}/reopen`}
                  sure={word('chairApprove')}
                  what={word('chairApprove')}
                />
                <AskReason
                  body={{ approve: false }}
                  done={read}
                  path={`/api/judging/scores/${task.id}/reopen`}
                  sure={word('chairRefuse')}
                  what={word('chairRefuse')}
                />
              </div>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

function Reassign({
  id,
  judges,
  read,
}: {
  id: string
  judges: Judge[]
  read: () => Promise<void>
}) {
  const { word } = useWords()
  const [judge, setJudge] = useState('')
  const [problem, setProblem] = useState('')
  const path = `/api/judging/assignments/${id}/reassign`
  const send = async () => {
    const answer = await callApi({ path, method: 'POST', body: { judge }, word })
    if (answer.ok) await read()
    else setProblem(answer.message)
  }
  return (
    <div className="gm-actions">
      <label className="gm-field gm-field--inline">
        <span>{word('chairReassignTo')}</span>
        <select onChange={({ target }) => setJudge(target.value)} value={judge}>
          <option value="">{word('chairChooseJudge')}</option>
          {judges.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <button
        className="btn gm-primary"
        disabled={!judge}
        onClick={() => void send()}
        type="button"
      >
        {word('chairReassign')}
      </button>
      <AskReason
        body={{ waive: true }}
        done={read}
        path={path}
        sure={word('chairWaive')}
        what={word('chairWaive')}
      />
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

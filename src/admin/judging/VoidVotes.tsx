'use client'
import { useEffect, useRef, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { VoteChoice } from './chosenVotes'
import { isChosen, NO_CHOICE, voidBody } from './chosenVotes'
import type { ResultDesk } from './resultShape'
import { VoteChoiceFields } from './VoteChoiceFields'

type Props = { desk: ResultDesk; read: () => Promise<void> }

/** Votes of one source or time set void, or valid again: chosen, read over once more, then done and on record. */
export function VoidVotes({ desk, read }: Props) {
  const { word } = useWords()
  const [choice, setChoice] = useState<VoteChoice>()
  const [isSure, setIsSure] = useState(false)
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const sure = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isSure) sure.current?.focus()
  }, [isSure])
  if (!choice)
    return (
      <div>
        {told && <p role="status">{told}</p>}
        <button
          autoFocus={Boolean(told)}
          className="gm-link"
          onClick={() => {
            setTold('')
            setChoice(NO_CHOICE)
          }}
          type="button"
        >
          {word('votesOpen')}
        </button>
      </div>
    )
  const title = desk.tallies.find(({ submission }) => submission === choice.submission)?.title ?? ''
  const send = async () => {
    const path = '/api/votes/void'
    const body = voidBody(choice)
    const answer = await callApi<{ changed: number }>({ path, method: 'POST', body, word })
    setIsSure(false)
    if (!answer.ok) return setProblem(answer.message)
    const count = answer.data.changed
    setTold(word(choice.makeVoid ? 'votesVoided' : 'votesRestored', { count }))
    setProblem('')
    setChoice(undefined)
    await read()
  }
  return (
    <form
      aria-label={word('votesOpen')}
      className="gm-ask"
      onSubmit={(event) => {
        event.preventDefault()
        setProblem('')
        setIsSure(true)
      }}
    >
      <fieldset className="gm-plainset" disabled={isSure}>
        <VoteChoiceFields change={setChoice} choice={choice} desk={desk} />
      </fieldset>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {isSure && (
        <p role="alert">
          {word(choice.makeVoid ? 'votesVoidSure' : 'votesRestoreSure', { title })}
        </p>
      )}
      <div className="gm-actions">
        {isSure ? (
          <button className="btn gm-grave" onClick={() => void send()} ref={sure} type="button">
            {word(choice.makeVoid ? 'votesVoidDo' : 'votesRestoreDo')}
          </button>
        ) : (
          <button className="btn gm-primary" disabled={!isChosen(choice)} type="submit">
            {word('votesNext')}
          </button>
        )}
        <button
          className="gm-link"
          onClick={() => (isSure ? setIsSure(false) : setChoice(undefined))}
          type="button"
        >
          {word(isSure ? 'votesBack' : 'cancel')}
        </button>
      </div>
    </form>
  )
}

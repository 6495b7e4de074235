'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { useChooseFilm } from './useChooseFilm'

type Drafted = { film: { id: number | string } }

/** Drafts a film from the item, names it in the open form, and leads to its editor. */
export function MakeFilm({
  kind,
  id,
  account,
}: {
  kind: string
  id: number | string
  account: string
}) {
  const { word } = useWords()
  const { config } = useConfig()
  const { chosen, choose } = useChooseFilm(account)
  const [state, setState] = useState<{ busy?: boolean; problem?: string; made?: string }>({})
  const film = state.made ?? chosen
  const draft = async () => {
    setState({ busy: true })
    const path = `${config.routes.api}/${kind}/${id}/film`
    const answer = await callApi<Drafted>({ path, method: 'POST', body: { account }, word })
    if (!answer.ok) return setState({ problem: answer.message })
    choose(answer.data.film.id)
    setState({ made: String(answer.data.film.id) })
  }
  return (
    <>
      {film === undefined ? (
        <button
          className="gm-button"
          disabled={state.busy}
          onClick={() => void draft()}
          type="button"
        >
          {word(state.busy ? 'sending' : 'makeFilm')}
        </button>
      ) : (
        <a className="gm-button" href={`${config.routes.admin}/collections/films/${film}`}>
          {word('editFilm')}
        </a>
      )}
      {state.problem && (
        <p className="gm-problem" role="alert">
          {state.problem}
        </p>
      )}
    </>
  )
}

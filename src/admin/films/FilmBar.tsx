'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FilmView } from '@/films/filmView'
import type { Storyboard } from '@media/video/storyboard'
import { secondsOf } from '@media/video/storyboard'
import { callApi } from '../look/callApi'
import { StateChip } from '../look/Chip'
import { FILM_STATES, lookOf } from '../look/states'
import { useWords } from '../words/useWords'
import type { FilmDesk } from './useFilm'

type Props = { desk: FilmDesk; view: FilmView; storyboard: Storyboard }

/** What the film is, where it stands, and the one next step. */
export function FilmBar({ desk, view, storyboard }: Props) {
  const { word, language } = useWords()
  const { film, locked, noVideo, remarks } = view
  const seconds = secondsOf(storyboard)
  const total = word('filmTotal', { seconds, count: storyboard.scenes.length })
  return (
    <header className="gm-filmdesk__bar">
      <div className="gm-row">
        <StateChip language={language} look={lookOf(FILM_STATES, film.state)} />
        <span>{total}</span>
        <span aria-live="polite" className="gm-quiet">
          {desk.saving ? word('filmSaving') : ''}
        </span>
      </div>
      {locked && (
        <div className="gm-row">
          <p className="gm-quiet">{word('filmLocked', { why: locked })}</p>
          <Another film={film} />
        </div>
      )}
      {noVideo && <p className="gm-problem">{noVideo}</p>}
      {film.state === 'failed' && film.error && (
        <p className="gm-problem" role="alert">
          {film.error.message} {film.error.remedy}
        </p>
      )}
      {desk.problem && (
        <p className="gm-problem" role="alert">
          {desk.problem}
        </p>
      )}
      {remarks.length > 0 && (
        <ul aria-label={word('filmRemarks')} className="gm-plain gm-filmdesk__remarks">
          {remarks.map(({ scene, message }) => (
            <li key={`${scene}${message}`}>
              {sceneNumber(storyboard, scene)}
              {message}
            </li>
          ))}
        </ul>
      )}
      <Making desk={desk} isOff={Boolean(locked || noVideo)} view={view} />
    </header>
  )
}

const sceneNumber = ({ scenes }: Storyboard, scene: string | undefined): string => {
  const at = scenes.findIndex(({ id }) => id === scene)
  return at < 0 ? '' : `${at + 1}. `
}

function Making({ desk, view, isOff }: { desk: FilmDesk; view: FilmView; isOff: boolean }) {
  const { word } = useWords()
  const { state, progress } = view.film
  if (desk.isWorking)
    return (
      <div className="gm-row">
        <progress aria-label={word('filmRender')} max={100} value={progress} />
        <span>
          {state === 'queued' ? word('filmQueued') : word('filmProgress', { percent: progress })}
        </span>
        <Button
          buttonStyle="secondary"
          id="gm-film-cancel"
          margin={false}
          onClick={() => void desk.command('cancel')}
          size="small"
          type="button"
        >
          {word('filmCancel')}
        </Button>
      </div>
    )
  if (state === 'ready' || isOff) return null
  return (
    <div>
      <Button
        buttonStyle="primary"
        className="gm-primary"
        id="gm-film-render"
        margin={false}
        onClick={() => void desk.command('render')}
        size="medium"
        type="button"
      >
        {word(state === 'draft' ? 'filmRender' : 'filmRenderAgain')}
      </Button>
    </div>
  )
}

/** A film that was signed stays; what should be different is a new one. */
function Another({ film }: { film: FilmView['film'] }) {
  const { word } = useWords()
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const path = `${config.routes.api}/${film.kind}/${film.item}/film`
    const body = film.account === undefined ? {} : { account: film.account }
    const answer = await callApi<FilmView>({ path, method: 'POST', body, word })
    setBusy(false)
    if (answer.ok) router.push(`${config.routes.admin}/collections/films/${answer.data.film.id}`)
  }
  return (
    <button className="gm-link" disabled={busy} onClick={() => void make()} type="button">
      {word('filmAnother')}
    </button>
  )
}

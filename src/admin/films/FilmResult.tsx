'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { FilmView } from '@/films/filmView'
import { AccountSelect } from '../look/AccountSelect'
import { useWords } from '../words/useWords'
import type { FilmDesk } from './useFilm'
import { useVideoAccounts } from './useVideoAccounts'

/** The finished film: to see, to take along, and to use. */
export function FilmResult({ desk, view }: { desk: FilmDesk; view: FilmView }) {
  const { word } = useWords()
  const { film, result, locked } = view
  if (!result) return null
  return (
    <section className="gm-filmdesk__result">
      <h2>{word('filmReady')}</h2>
      <video
        controls
        playsInline
        poster={result.covers[0]?.url}
        preload="metadata"
        src={result.url}
      />
      <div className="gm-filmdesk__facts">
        <p>
          {film.measures?.seconds} s · {film.measures?.width} × {film.measures?.height} ·{' '}
          {(result.bytes / 1_048_576).toFixed(1)} MB
        </p>
        <div className="gm-row">
          <a className="gm-link" download href={result.url}>
            {word('filmDownload')}
          </a>
          <a className="gm-link" download href={`${desk.base}/subtitles`}>
            {word('filmSubtitles')}
          </a>
        </div>
        <div aria-label={word('filmCovers')} className="gm-filmdesk__covers" role="group">
          {result.covers.map(({ url, width, height }) => (
            <a href={url} key={url} rel="noreferrer" target="_blank">
              <img alt={`${word('filmCovers')} ${width} × ${height}`} loading="lazy" src={url} />
            </a>
          ))}
        </div>
        {!locked && <UseFilm desk={desk} view={view} />}
      </div>
    </section>
  )
}

function UseFilm({ desk, view }: { desk: FilmDesk; view: FilmView }) {
  const { word } = useWords()
  const { film } = view
  const accounts = useVideoAccounts(film)
  const [account, setAccount] = useState(String(film.account ?? ''))
  const use = async () => {
    const chosen = accounts.find(({ id }) => String(id) === account)
    if (await desk.command('use', chosen ? { account: chosen.id } : {}))
      toast.success(word('filmUsed'))
  }
  return (
    <div className="gm-row">
      <AccountSelect
        account={account}
        accounts={accounts}
        all={word('filmForAll')}
        choose={setAccount}
        label={word('filmUse')}
      />
      <button className="gm-move" id="gm-film-use" onClick={() => void use()} type="button">
        {word('filmUseDo')}
      </button>
    </div>
  )
}

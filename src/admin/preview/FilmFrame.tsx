'use client'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'
import { MakeFilm } from './MakeFilm'
import type { Framed } from './previewShape'

/** A short video on its platform: the film, the words over it, and the edges the platform's own signs cover. */
export function FilmFrame({ answer, kind, id }: Framed) {
  const { word } = useWords()
  const { rendition, account, film } = answer
  const { caption, text = caption ?? '', title = '', shortTitle } = rendition.parts
  return (
    <div className="gm-handset gm-handset--film">
      <div className={`gm-player gm-player--${account.channel}`}>
        {film ? (
          // The film's words are burnt in; the subtitle file goes with it.
          <video
            aria-label={word('previewFilm')}
            controls
            playsInline
            poster={rendition.cover?.path}
            preload="metadata"
            src={film}
          />
        ) : (
          <div className="gm-player__none">
            <p>{word('noFilm')}</p>
            <MakeFilm account={account.id} id={id} kind={kind} />
          </div>
        )}
        <div aria-hidden="true" className="gm-player__signs">
          {(['person', 'flag', 'send'] as const).map((name) => (
            <span key={name}>
              <Icon name={name} size={22} />
            </span>
          ))}
        </div>
        <div className="gm-player__words">
          <strong>@{account.name}</strong>
          <p>{text || title}</p>
        </div>
      </div>
      {shortTitle && (
        <p className="gm-player__short">{word('shortTitleIs', { title: shortTitle })}</p>
      )}
    </div>
  )
}

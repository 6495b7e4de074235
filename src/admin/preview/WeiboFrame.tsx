'use client'
import { useWords } from '../words/useWords'
import { postPieces } from './postPieces'
import type { Framed } from './previewShape'

/** Most pictures a card shows; Weibo's grid is three by three. */
const SHOWN = 9

/** A post as it stands in the stream: who, the words with topics and the shortened link, one picture or a grid. */
export function WeiboFrame({ answer }: Framed) {
  const { word } = useWords()
  const { rendition, account } = answer
  const { status = '', title, summary } = rendition.parts
  const pictures = title ? [] : rendition.pictures.slice(0, SHOWN)
  return (
    <article aria-label={word('previewWeibo')} className="gm-weibo">
      <header className="gm-weibo__head">
        <span aria-hidden="true" className="gm-weibo__face">
          {[...account.name][0]}
        </span>
        <span>
          <strong>{account.name}</strong>
          <span className="gm-weibo__when">{word('justNow')}</span>
        </span>
      </header>
      <p className="gm-weibo__text">
        {postPieces(status).map(({ kind, text }, index) =>
          kind === 'text' ? (
            text
          ) : (
            <span className="gm-weibo__link" key={index}>
              {kind === 'link' ? `⌁ ${word('webLink')}` : text}
            </span>
          ),
        )}
      </p>
      {title && (
        <div className="gm-weibo__article">
          {rendition.cover && <img alt={rendition.cover.alt} src={rendition.cover.path} />}
          <strong>{title}</strong>
          {summary && <span>{summary}</span>}
        </div>
      )}
      {pictures.length > 0 && (
        <div className={`gm-weibo__pictures gm-weibo__pictures--${gridOf(pictures.length)}`}>
          {pictures.map(({ key, path, alt }) => (
            <img alt={alt} key={key} src={path} />
          ))}
        </div>
      )}
    </article>
  )
}

const gridOf = (count: number) =>
  count === 1 ? 'one' : count === 2 || count === 4 ? 'two' : 'three'

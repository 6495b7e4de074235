'use client'
import { useWords } from '../words/useWords'
import type { Shown } from './Lineup'
import './message.css'

/** The message as it stands in a follower's list: the lead large with its title on the picture, the others below. */
export function MessagePreview({ account, articles }: { account: string; articles: Shown[] }) {
  const { word } = useWords()
  const [lead, ...rest] = articles
  return (
    <section aria-labelledby="gm-message" className="gm-issue__part">
      <h2 id="gm-message">{word('issuePreview')}</h2>
      <div className="gm-message">
        <p className="gm-message__account">{account || '—'}</p>
        {lead ? (
          <div className="gm-message__card">
            <div className="gm-message__lead">
              {lead.cover ? (
                <img alt="" src={lead.cover} />
              ) : (
                <span className="gm-message__blank" />
              )}
              <strong>{lead.title}</strong>
            </div>
            {rest.map(({ id, title, cover }) => (
              <div className="gm-message__more" key={id}>
                <span>{title}</span>
                {cover ? <img alt="" src={cover} /> : <span className="gm-message__square" />}
              </div>
            ))}
          </div>
        ) : (
          <div className="gm-message__card gm-message__card--empty">{word('issueLineupEmpty')}</div>
        )}
      </div>
    </section>
  )
}

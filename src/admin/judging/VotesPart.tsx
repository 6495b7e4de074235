'use client'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import type { ResultDesk } from './resultShape'

type Props = { desk: ResultDesk; read: () => Promise<void> }

/** Raw and valid counts of each work, and whether it takes votes. In the last 24 hours not even here. */
export function VotesPart({ desk, read }: Props) {
  const { word } = useWords()
  if (desk.votesHidden) return <p className="gm-quiet">{word('chairVotesHidden')}</p>
  if (desk.tallies.length === 0) return null
  return (
    <section>
      <h3>{word('chairVoting')}</h3>
      <div aria-label={word('chairVoting')} className="gm-scroll" role="group" tabIndex={0}>
        <table className="gm-table">
          <thead>
            <tr>
              <th>{word('chairNo')}</th>
              <th>{word('chairTitle')}</th>
              <th>{word('chairRaw')}</th>
              <th>{word('chairValid')}</th>
              <th>{word('chairStanding')}</th>
            </tr>
          </thead>
          <tbody>
            {desk.tallies.map(({ submission, no, title, raw, valid, standing }) => (
              <tr key={submission}>
                <td>{no}</td>
                <td>{title}</td>
                <td data-raw={no}>{raw}</td>
                <td data-valid={no}>{valid}</td>
                <td>
                  {standing === 'frozen' ? (
                    <AskReason
                      body={{ submission, standing: 'open' }}
                      done={read}
                      path="/api/votes/freeze"
                      sure={word('chairUnfreeze')}
                      what={word('chairUnfreeze')}
                    />
                  ) : (
                    <AskReason
                      body={{ submission, standing: 'frozen' }}
                      done={read}
                      path="/api/votes/freeze"
                      sure={word('chairFreeze')}
                      what={word('chairFreeze')}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={`/api/votes/export?campaign=${desk.campaign.id}`}>{word('chairExportVotes')}</a>
      </p>
    </section>
  )
}

'use client'
import type { VoteStanding } from '@/campaign/votes/rule'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import type { ResultDesk } from './resultShape'
import { VoidVotes } from './VoidVotes'

/** What may be done about the votes of a work as they stand: the state, its button, and what follows from it. */
const FREEZE = ['frozen', 'chairFreeze'] as const
const HIDE = ['hidden', 'chairHide', 'chairHideHint'] as const
const NEXT = {
  open: [FREEZE, HIDE],
  warned: [FREEZE, HIDE],
  frozen: [['open', 'chairUnfreeze'], HIDE],
  hidden: [['open', 'chairUnhide']],
} as const satisfies Record<VoteStanding, readonly (readonly [VoteStanding, string, string?])[]>

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
            {desk.tallies.map(({ submission, no, title, raw, valid, standing, offers = 0 }) => (
              <tr key={submission}>
                <td>{no}</td>
                <td>{title}</td>
                <td data-raw={no}>{raw}</td>
                <td data-valid={no}>{valid}</td>
                <td>
                  {standing === 'hidden' && <span>{word('chairHidden')}</span>}
                  {offers > 0 && (
                    <a
                      href={`/admin/comments?state=all&violation=fraud&item=submissions:${submission}`}
                    >
                      {word('chairOffers', { count: offers })}
                    </a>
                  )}
                  {NEXT[standing].map(([to, what, hint]) => (
                    <AskReason
                      body={{ submission, standing: to }}
                      done={read}
                      key={to}
                      path="/api/votes/freeze"
                      sure={word(what)}
                      what={word(what)}
                      {...(hint && { hint: word(hint) })}
                    />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {desk.isChair && <VoidVotes desk={desk} read={read} />}
      <p>
        <a href={`/api/votes/export?campaign=${desk.campaign.id}`}>{word('chairExportVotes')}</a>
      </p>
    </section>
  )
}

import type { Brief } from '@/opinion/brief'
import type { Share } from '@/opinion/figures'
import { channelWord, intentWord, stateWord, violationWord } from '@/opinion/words'
import { exactTime } from '../look/timeWords'
import type { Language, Words } from '../words/wordsIn'
import { ALERT_STATES, LEVEL_LOOKS } from './alertShape'

type Props = { brief: Brief; word: Words; language: Language }

/** Counts and alerts of a day; no names of people who commented, and nothing of what they wrote. */
export function BriefSheet({ brief, word, language }: Props) {
  const line = (shares: readonly Share[], name: (key: string) => string) =>
    shares.map(({ key, n }) => `${name(key)} ${n}`).join('　') || word('opinionBriefNone')
  const { n, positive, neutral, negative, queued, queuedInAll } = brief
  return (
    <article className="gm-sheet">
      <header>
        <h1>{word('opinionBriefTitle')}</h1>
        <p className="gm-sheet__number">{brief.date}</p>
      </header>
      <table>
        <colgroup>
          <col style={{ width: '18%' }} />
          <col />
        </colgroup>
        <tbody>
          <Line title={word('opinionTrend')}>
            {word('opinionSum', { n, positive, neutral, negative, queued })}
            <br />
            {word('opinionQueuedLine', { queued, all: queuedInAll })}
          </Line>
          <Line title={word('opinionStates')}>{line(brief.states, stateWord)}</Line>
          <Line title={word('opinionChannels')}>{line(brief.channels, channelWord)}</Line>
          <Line title={word('opinionIntents')}>{line(brief.intents, intentWord)}</Line>
          <Line title={word('opinionViolations')}>{line(brief.violations, violationWord)}</Line>
          <Line title={word('opinionItems')}>
            {brief.items.length === 0 && word('opinionBriefNone')}
            <ol>
              {brief.items.map((item) => (
                <li key={`${item.kind}:${item.item}`}>
                  {item.title || item.item}（{item.n}；{word('opinionNegative')} {item.negative}）
                </li>
              ))}
            </ol>
          </Line>
          <Line title={word('opinionTickets')}>
            {word('opinionTicketsLine', {
              opened: brief.tickets.opened,
              due: brief.tickets.dueOpen,
            })}
          </Line>
          <Line title={word('opinionAlerts')}>
            {brief.alerts.length === 0 && word('opinionBriefNone')}
            <ol>
              {brief.alerts.map((alert) => (
                <li key={alert.id}>
                  {LEVEL_LOOKS[alert.level][language]} · {alert.title} ·{' '}
                  {ALERT_STATES[alert.state]?.[language]} · {exactTime(alert.openedAt)} ·{' '}
                  {word('opinionAlertLine', { told: alert.told, seen: alert.seen })}
                  {alert.conclusion && `；${alert.conclusion}`}
                </li>
              ))}
            </ol>
          </Line>
        </tbody>
      </table>
      <footer>
        <span>{word('opinionBriefMade', { when: exactTime(brief.madeAt) })}</span>
      </footer>
    </article>
  )
}

const Line = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <tr>
    <th scope="row">{title}</th>
    <td>{children}</td>
  </tr>
)

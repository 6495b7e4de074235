'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { idOf } from '@/access/scope'
import { Chip } from '../look/Chip'
import { Time } from '../look/Time'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { AlertActions } from './AlertActions'
import type { AlertShown, May } from './alertShape'
import { ALERT_STATES, LEVEL_LOOKS } from './alertShape'

type Props = {
  alert: AlertShown
  user: string
  may: May
  onChanged: () => Promise<void>
}

/** One alert: how bad, on what, who was told and has seen it, and everything that was done. */
export function AlertCard({ alert, user, may, onChanged }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const { admin } = config.routes
  const look = LEVEL_LOOKS[alert.level]
  const ticket = idOf(alert.ticket)
  const { answeredBy } = alert
  return (
    <li
      aria-label={`${look[language]}：${alert.title}`}
      className="gm-alert"
      id={`alert-${alert.id}`}
    >
      <div className="gm-row">
        <Chip icon={look.icon} tone={look.tone}>
          {look[language]}
        </Chip>
        <strong>{alert.title}</strong>
        <span className="gm-quiet">{ALERT_STATES[alert.state]?.[language]}</span>
        <Time at={alert.openedAt} />
      </div>
      <p className="gm-row">
        {alert.kind && alert.item && (
          <>
            <Link href={`${admin}/collections/${alert.kind}/${alert.item}`}>
              {word('openItem')}
            </Link>
            <Link href={`${admin}/comments?item=${alert.kind}:${alert.item}&state=all`}>
              {word('opinionComments')}
            </Link>
          </>
        )}
        {ticket !== undefined && (
          <Link href={`${admin}/appeals?ticket=${ticket}`}>{word('opinionTicket')}</Link>
        )}
        {answeredBy && (
          <Link href={`${admin}/collections/${answeredBy.kind}/${answeredBy.id}`}>
            {word('opinionAnswer')}：{answeredBy.title}
          </Link>
        )}
      </p>
      <details>
        <summary>
          {word('opinionTold')}（{alert.told?.filter(({ seenAt }) => seenAt).length ?? 0}/
          {alert.told?.length ?? 0}）
        </summary>
        <ul className="gm-plain">
          {alert.told?.map((one) => (
            <li className="gm-row" key={one.user}>
              <span>
                {one.name} · {one.role}
              </span>
              <span className="gm-quiet">
                {one.seenAt
                  ? word('opinionSeenAt', { when: exactTime(one.seenAt) })
                  : word('opinionUnseen')}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <details open={alert.state !== 'closed'}>
        <summary>{word('opinionTimeline')}</summary>
        <ol className="gm-alert__lines">
          {alert.timeline?.map((line, at) => (
            <li key={`${line.at} ${at}`}>
              <time dateTime={line.at}>{exactTime(line.at)}</time>
              <span>{line.by}</span>
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      </details>
      {alert.state !== 'closed' && (
        <AlertActions alert={alert} may={may} onChanged={onChanged} user={user} />
      )}
    </li>
  )
}

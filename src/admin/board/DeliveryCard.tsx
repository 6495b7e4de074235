'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { permits, rolesOf } from '@/access/scope'
import { useChannelNames } from '../look/ChannelName'
import { StateChip } from '../look/Chip'
import { Icon } from '../look/Icon'
import { KindWord } from '../look/KindWord'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { accountOf } from './boardRow'
import type { BoardRow } from './boardRow'
import { DeliveryActions } from './DeliveryActions'
import { HandOff, hasHandOff, hasLinks } from './HandOff'
import { Journal } from './Journal'
import { stepsOf } from './stepsOf'

const VERBS = { publish: 'action_publish', amend: 'action_amend', recall: 'action_recall' } as const

export function DeliveryCard({
  row,
  onChanged,
}: {
  row: BoardRow
  onChanged: () => Promise<void>
}) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const { user } = useAuth()
  const mayOperate = rolesOf(user).some(({ role }) => permits(role, 'delivery.operate'))
  const steps = stepsOf(row.instructions)
  const verb = VERBS[row.action as keyof typeof VERBS]
  const isHandedOver = mayOperate && hasHandOff(row)
  return (
    <li className="gm-card" data-delivery={row.id}>
      <a
        className="gm-card__title"
        href={`${config.routes.admin}/collections/${row.kind}/${row.item}`}
      >
        <KindWord kind={row.kind} language={language} /> {row.title}
      </a>
      <span className="gm-card__facts">
        <StateChip language={language} look={lookOf(DELIVERY_STATES, row.state)} />
        <span>
          {accountOf(row)?.name ?? channelName(row.channel)}
          {verb && ` · ${word(verb)}`}
        </span>
        <Time at={row.finishedAt ?? row.dueAt} />
        {row.tries > 1 && <span className="gm-quiet">{word('tries', { count: row.tries })}</span>}
      </span>
      {row.url && (
        <a className="gm-link" href={row.url} rel="noreferrer" target="_blank">
          <Icon name="link" /> {word('published')}
          <span className="sr-only">{word('newTab')}</span>
        </a>
      )}
      {row.receipt?.note && <p className="gm-quiet">{row.receipt.note}</p>}
      {row.error?.message && (
        <div className="gm-trouble">
          <p className="gm-problem">
            {row.error.message}{' '}
            {row.error.code && <code>{word('code', { code: row.error.code })}</code>}
          </p>
          {row.error.remedy && (
            <p>
              <strong>{word('remedy')}</strong> {row.error.remedy}
            </p>
          )}
        </div>
      )}
      {isHandedOver && <HandOff row={row} />}
      {steps.length > 0 && row.state === 'handedOff' && !(isHandedOver && hasLinks(row)) && (
        <div className="gm-trouble gm-trouble--steps">
          <strong>{word('steps')}</strong>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      <DeliveryActions delivery={row} onChanged={onChanged} />
      <Journal delivery={row.id} state={`${row.state}:${row.tries}`} />
    </li>
  )
}

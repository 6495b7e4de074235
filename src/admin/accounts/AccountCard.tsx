'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { worstOf } from '@/accounts/accountHealth'
import type { RegisterRow } from '@/accounts/readRegister'
import { callApi } from '../look/callApi'
import { useChannelNames } from '../look/ChannelName'
import { Chip } from '../look/Chip'
import { Time } from '../look/Time'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { ProbeList } from './ProbeList'

const LOOKS = {
  good: { tone: 'done', icon: 'check', word: 'healthGood' },
  warn: { tone: 'warn', icon: 'alert', word: 'healthWarn' },
  bad: { tone: 'bad', icon: 'alert', word: 'healthBad' },
  off: { tone: 'quiet', icon: 'ban', word: 'healthOff' },
  unchecked: { tone: 'quiet', icon: 'question', word: 'healthUnchecked' },
} as const

/** One account: its condition in a word, what is wrong and what to do, who answers for it, and the check. */
export function AccountCard({ row }: { row: RegisterRow }) {
  const { word } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const router = useRouter()
  const [isProbing, setIsProbing] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const look = LOOKS[conditionOf(row)]

  const probe = async () => {
    setIsProbing(true)
    const path = `${config.routes.api}/channel-accounts/${row.id}/probe`
    const answer = await callApi({ path, method: 'POST', body: {}, word })
    setIsProbing(false)
    setRefusal(answer.ok ? undefined : answer.message)
    if (answer.ok) router.refresh()
  }

  return (
    <li className="gm-account" data-account={row.id}>
      <div className="gm-account__head">
        <h2>
          <a href={`${config.routes.admin}/collections/channel-accounts/${row.id}`}>{row.name}</a>
        </h2>
        <Chip icon={look.icon} tone={look.tone}>
          {word(look.word)}
        </Chip>
        <span className="gm-quiet">
          {channelName(row.channel)} · {row.organization}
        </span>
      </div>
      {row.health.length > 0 && (
        <ul className="gm-account__marks">
          {row.health.map(({ code, level, message, remedy }) => (
            <li key={code}>
              <p className={level === 'bad' ? 'gm-problem' : 'gm-account__warn'}>{message}</p>
              {remedy && <p>{remedy}</p>}
            </li>
          ))}
        </ul>
      )}
      <dl className="gm-account__facts">
        <div>
          <dt>{word('lastPost')}</dt>
          <dd>{row.lastPostAt ? <Time at={row.lastPostAt} /> : word('neverPosted')}</dd>
        </div>
        {(['owner', 'responsible', 'filingNo'] as const).map((name) => (
          <div key={name}>
            <dt>{word(name)}</dt>
            <dd>{row[name] || <span className="gm-quiet">{word('notEntered')}</span>}</dd>
          </div>
        ))}
        {(['verifiedUntil', 'authorizedUntil'] as const).map(
          (name) =>
            row[name] && (
              <div key={name}>
                <dt>{word(name)}</dt>
                <dd>{exactTime(row[name]).slice(0, 10)}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="gm-actions">
        <Button
          buttonStyle="secondary"
          disabled={isProbing}
          margin={false}
          onClick={() => void probe()}
          size="small"
          type="button"
        >
          {word(isProbing ? 'probing' : 'probeNow')}
        </Button>
        {refusal && (
          <p className="gm-problem" role="alert">
            {refusal}
          </p>
        )}
      </div>
      {row.probe && <ProbeList probe={row.probe} />}
    </li>
  )
}

function conditionOf({ enabled, health, probe }: RegisterRow): keyof typeof LOOKS {
  if (!enabled) return 'off'
  return health.length === 0 && !probe ? 'unchecked' : worstOf(health)
}

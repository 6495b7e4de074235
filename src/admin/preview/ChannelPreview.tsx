'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useChannelNames } from '../look/ChannelName'
import { Icon } from '../look/Icon'
import { FindingList } from '../review/FindingList'
import type { AccountChoice, Finding } from '../review/reviewShape'
import { useWords } from '../words/useWords'
import { Counters } from './Counters'
import { phonePage } from './phonePage'
import type { PreviewRendition } from './phonePage'

type Loss = { what: string; count: number; message: string }
type Answer = { rendition: PreviewRendition; findings: Finding[]; losses: Loss[] }

/** What a channel will show: the rendition itself in a phone's frame, its counters, findings and losses. Sends nothing. */
export function ChannelPreview({
  kind,
  id,
  accounts,
}: {
  kind: string
  id: number | string
  accounts: AccountChoice[]
}) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const [account, setAccount] = useState(() => String(firstToShow(accounts)?.id ?? ''))
  const [answer, setAnswer] = useState<Answer>()
  const [problem, setProblem] = useState<string>()
  const base = `${config.routes.api}/${kind}/${id}`

  useEffect(() => {
    if (!account) return
    const leave = new AbortController()
    const path = `${base}/renditions?account=${encodeURIComponent(account)}`
    void callApi<Answer>({ path, word, signal: leave.signal }).then((result) => {
      if (leave.signal.aborted) return
      setAnswer(result.ok ? result.data : undefined)
      setProblem(result.ok ? undefined : result.message)
    })
    return () => leave.abort()
  }, [account, base, word])

  return (
    <div className="gm-preview">
      <div className="gm-preview__bar">
        <label className="gm-field gm-field--inline">
          <span>{word('filterAccount')}</span>
          <select onChange={(event) => setAccount(event.target.value)} value={account}>
            {accounts.map((choice) => (
              <option key={choice.id} value={String(choice.id)}>
                {choice.name} · {channelName(choice.channel)}
              </option>
            ))}
          </select>
        </label>
        <a className="gm-link" href={`/preview/${kind}/${id}`} rel="noreferrer" target="_blank">
          <Icon name="globe" /> {word('sitePreview')}
          <span className="sr-only">{word('newTab')}</span>
        </a>
      </div>
      {!account && <p className="gm-quiet">{word('previewNoAccount')}</p>}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {account && !answer && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {answer && (
        <div className="gm-preview__body">
          <div className="gm-phone">
            <iframe
              className="gm-phone__screen"
              // No scripts run in it; its own origin only lets the pictures of a draft load.
              sandbox="allow-same-origin"
              srcDoc={phonePage(answer.rendition, language)}
              title={word('previewFrame')}
            />
          </div>
          <div className="gm-preview__facts">
            {answer.rendition.channel === 'wechat' && <Counters parts={answer.rendition.parts} />}
            <h3>{word('findings')}</h3>
            <FindingList findings={answer.findings} />
            {answer.losses.length > 0 && (
              <>
                <h3>{word('losses')}</h3>
                <ul className="gm-plain">
                  {answer.losses.map((loss) => (
                    <li key={loss.what}>
                      {loss.message}
                      {loss.count > 1 && ` × ${loss.count}`}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

/** The site has a preview of its own; what needs a look here is the platform that changes things most. */
const firstToShow = (accounts: AccountChoice[]) =>
  accounts.find(({ channel }) => channel === 'wechat') ?? accounts[0]

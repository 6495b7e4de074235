'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { HandOff } from '@/distribution/handOff'
import { callApi } from '../look/callApi'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import type { BoardRow } from './boardRow'
import { HandOffLinks } from './HandOffLinks'
import { HandOffTexts } from './HandOffTexts'

/** Well inside the two hours a signature holds. */
const RENEW_MS = 20 * 60_000

type Props = { row: Pick<BoardRow, 'id' | 'title' | 'channel'> }

/** Code, package, texts and checklist, read when it is opened and made anew while it stays open. */
export function HandOffSheet({ row }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const [handOff, setHandOff] = useState<HandOff>()
  const [problem, setProblem] = useState<string>()
  const place = `${config.routes.api}/deliveries/${row.id}`

  const read = useCallback(async () => {
    setProblem(undefined)
    const answer = await callApi<HandOff>({ path: `${place}/handoff`, word })
    if (answer.ok) setHandOff(answer.data)
    else setProblem(answer.message)
  }, [place, word])

  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), RENEW_MS)
    return () => clearInterval(timer)
  }, [read])

  const channel = channelName(row.channel)
  return (
    <div className="gm-handoff">
      {!handOff && !problem && <p className="gm-quiet">{word('handOffRead')}</p>}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}{' '}
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void read()}
            size="small"
            type="button"
          >
            {word('retryRead')}
          </Button>
        </p>
      )}
      {handOff && (
        <>
          <HandOffLinks channel={channel} links={handOff.links} onRenew={read} title={row.title} />
          {handOff.hasPackage && (
            <p className="gm-handoff__package">
              <a className="gm-handoff__button" download href={`${place}/package`}>
                {word('downloadPackage')}
              </a>
              <span className="gm-quiet">{word('packageHolds')}</span>
            </p>
          )}
          <HandOffTexts texts={handOff.texts} />
          <Checklist steps={handOff.instructions} />
        </>
      )}
    </div>
  )
}

/** Ticks are for the person's own eyes; nothing hangs on them. */
function Checklist({ steps }: { steps: string[] }) {
  const { word } = useWords()
  if (steps.length === 0) return null
  return (
    <fieldset className="gm-handoff__checklist">
      <legend>{word('handOffChecklist')}</legend>
      {steps.map((step) => (
        <label className="gm-tick" key={step}>
          <input type="checkbox" />
          <span>{step}</span>
        </label>
      ))}
    </fieldset>
  )
}

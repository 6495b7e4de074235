'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { endOfDay } from '@/beijing'
import { STATE_NAMES, type State } from '@/campaign/states'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { ContactPart } from './ContactPart'
import type { EntryProcess } from './entryShape'

type Props = { base: string; process: EntryProcess; onDone: () => void }

/** Where the entry stands, and one form for the step that was chosen. */
export function EntryDesk({ base, process, onDone }: Props) {
  const { word, language } = useWords()
  const [chosen, setChosen] = useState<EntryProcess['commands'][number]>()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [round, setRound] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [sending, setSending] = useState(false)
  const when = (at: string) =>
    new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: 'Asia/Shanghai',
    })

  const send = async (command: EntryProcess['commands'][number]) => {
    setSending(true)
    setRefusal(undefined)
    const body = {
      command: command.type,
      reason: reason.trim(),
      ...(command.rounds && { to: round }),
      // The last moment of the chosen day in Beijing.
      ...(until && {
        until: endOfDay(until).toISOString(),
      }),
    }
    const answer = await callApi({ path: `${base}/process`, method: 'POST', body, word })
    setSending(false)
    if (!answer.ok) return setRefusal(answer.message)
    toast.success(word('entryDone'))
    onDone()
  }

  const press = (command: EntryProcess['commands'][number]) =>
    command.needsReason ? setChosen(command) : void send(command)

  return (
    <div className="gm-decision">
      <p>
        <strong>{STATE_NAMES[process.state as State]?.[language] ?? process.state}</strong>
        {process.number && ` · ${word('entryNumber', { number: process.number })}`}
      </p>
      {process.stateReason && <p>{process.stateReason}</p>}
      {process.awaits === 'checker' && process.formalDueAt && (
        <p className={process.isOverdue ? 'gm-problem' : 'gm-quiet'}>
          {word(process.isOverdue ? 'entryOverdue' : 'entryDue', {
            when: when(process.formalDueAt),
          })}
        </p>
      )}
      {process.completeBy && (
        <p className="gm-quiet">{word('entryCompleteBy', { when: when(process.completeBy) })}</p>
      )}
      {process.findings && process.findings.length > 0 && (
        <section>
          <h4>{word('entryFound')}</h4>
          <ul>
            {process.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {process.commands.length === 0 && <p className="gm-quiet">{word('entryNothing')}</p>}
      <div className="gm-tabs" role="group" aria-label={word('entryDesk')}>
        {process.commands.map((command) => (
          <button
            aria-pressed={chosen?.type === command.type}
            className="gm-tab"
            disabled={sending}
            id={`gm-entry-${command.type}`}
            key={command.type}
            onClick={() => press(command)}
            type="button"
          >
            {command.name}
          </button>
        ))}
      </div>
      {chosen && (
        <>
          <label className="gm-field">
            <span>{word('entryReason')}</span>
            <textarea
              maxLength={300}
              onChange={(event) => setReason(event.target.value)}
              placeholder={word('entryReasonHint')}
              rows={2}
              value={reason}
            />
          </label>
          {chosen.type === 'requestCompletion' && (
            <label className="gm-field">
              <span>{word('entryUntil')}</span>
              <input onChange={(event) => setUntil(event.target.value)} type="date" value={until} />
            </label>
          )}
          {chosen.rounds && (
            <label className="gm-field">
              <span>{word('entryRound')}</span>
              <select
                id="gm-entry-round"
                onChange={(event) => setRound(event.target.value)}
                value={round}
              >
                <option value="">{word('entryChooseRound')}</option>
                {chosen.rounds.map((each) => (
                  <option key={each} value={each}>
                    {STATE_NAMES[each as State][language]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Button
            buttonStyle="primary"
            disabled={
              sending ||
              reason.trim() === '' ||
              (chosen.type === 'requestCompletion' && !until) ||
              (chosen.rounds !== undefined && !round)
            }
            id="gm-entry-confirm"
            margin={false}
            onClick={() => void send(chosen)}
            type="button"
          >
            {chosen.name}
          </Button>
        </>
      )}
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      <ContactPart base={base} />
    </div>
  )
}

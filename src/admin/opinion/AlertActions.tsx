'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Level } from '@/opinion/alertLevel'
import { LEVELS } from '@/opinion/alertLevel'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { AlertShown, May } from './alertShape'
import { LEVEL_LOOKS } from './alertShape'
import { ItemPicker } from './ItemPicker'
import { TextStep } from './TextStep'

type Props = {
  alert: AlertShown
  user: string
  may: May
  onChanged: () => Promise<void>
}

/** What can be done about an open alert. */
export function AlertActions({ alert, user, may, onChanged }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState('')
  const [level, setLevel] = useState<Level>(alert.level)
  const [isLinking, setIsLinking] = useState(false)
  const base = `${config.routes.api}/opinion-alerts/${alert.id}`
  const mine = alert.told?.find((one) => one.user === user)

  const post = async (step: string, body: object = {}): Promise<string> => {
    const answer = await callApi({ path: `${base}/${step}`, method: 'POST', body, word })
    if (!answer.ok) return answer.message
    await onChanged()
    return ''
  }
  const now = (step: string, body?: object) => void post(step, body).then(setProblem)

  return (
    <div className="gm-actions">
      {mine && !mine.seenAt && (
        <button className="btn gm-primary" onClick={() => now('seen')} type="button">
          {word('opinionSeen')}
        </button>
      )}
      {may.moderate && (
        <>
          <TextStep
            label={word('opinionNoteText')}
            max={500}
            send={(text) => post('note', { text })}
            sure={word('opinionNoteSure')}
            what={word('opinionNote')}
          />
          <TextStep
            label={word('opinionReason')}
            max={300}
            send={(reason) => post('level', { level, reason, round: alert.round ?? 0 })}
            sure={word('opinionLevelSure')}
            what={word('opinionLevel')}
          >
            <label className="gm-field">
              <span>{word('opinionLevelWord')}</span>
              <select onChange={({ target }) => setLevel(target.value as Level)} value={level}>
                {LEVELS.map((one) => (
                  <option key={one} value={one}>
                    {LEVEL_LOOKS[one][language]}
                  </option>
                ))}
              </select>
            </label>
          </TextStep>
          <button
            aria-expanded={isLinking}
            className="gm-link"
            onClick={() => setIsLinking(!isLinking)}
            type="button"
          >
            {word('opinionLink')}
          </button>
          <TextStep
            label={word('opinionConclusion')}
            max={500}
            send={(conclusion) => post('close', { conclusion, round: alert.round ?? 0 })}
            sure={word('opinionCloseSure')}
            what={word('opinionClose')}
          />
        </>
      )}
      {may.write && !alert.answeredBy && (
        <button className="gm-link" onClick={() => now('draft')} type="button">
          {word('opinionDraft')}
        </button>
      )}
      {isLinking && (
        <ItemPicker
          choose={({ kind, id }) => {
            setIsLinking(false)
            now('link', { kind, item: id })
          }}
        />
      )}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

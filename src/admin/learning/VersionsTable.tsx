'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { LearningPage } from '@/comments/learning/learningPage'
import { callApi } from '../look/callApi'
import { Chip } from '../look/Chip'
import { exactTime } from '../look/timeWords'
import type { Words } from '../words/wordsIn'
import { useWords } from '../words/useWords'
import { TextStep } from '../opinion/TextStep'

type Version = LearningPage['versions'][number]
type Props = { page: LearningPage; onDone: () => Promise<void> }

const STATES = {
  active: { word: 'learningActive', tone: 'done', icon: 'checks' },
  kept: { word: 'learningKept', tone: 'quiet', icon: 'clock' },
  refused: { word: 'learningStateRefused', tone: 'warn', icon: 'ban' },
} as const

/** Every version with its figures, each beside the number of rows it is of. */
export function VersionsTable({ page, onDone }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState('')
  const { versions, mayManage } = page
  const hasActive = versions.some(({ state }) => state === 'active')
  const base = `${config.routes.api}/moderation-models`

  const post = async (path: string, body: object): Promise<string> => {
    const answer = await callApi({ path: `${base}/${path}`, method: 'POST', body, word })
    if (!answer.ok) return answer.message
    await onDone()
    return ''
  }
  return (
    <>
      <h2>{word('learningVersions')}</h2>
      {mayManage && hasActive && (
        <div className="gm-actions">
          <TextStep
            isOptional
            label={word('learningReason')}
            max={300}
            send={(reason) => post('roll-back', { reason })}
            sure={word('learningRollBack')}
            what={word('learningRollBack')}
          >
            <p className="gm-quiet">{word('learningRollBackHint')}</p>
          </TextStep>
        </div>
      )}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div aria-label={word('learningVersions')} className="gm-scroll" role="group" tabIndex={0}>
        <table className="gm-table">
          <thead>
            <tr>
              {(
                [
                  'learningNumber',
                  'learningState',
                  'learningFresh',
                  'learningOld',
                  'learningRows',
                  'learningSeconds',
                  'learningMade',
                  'learningWhy',
                ] as const
              ).map((key) => (
                <th key={key} scope="col">
                  {word(key)}
                </th>
              ))}
              <th aria-label={word('learningActivate')} scope="col" />
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <VersionRow
                activate={
                  mayManage && version.state === 'kept'
                    ? () => void post(`${version.id}/activate`, {}).then(setProblem)
                    : undefined
                }
                key={version.number}
                version={version}
                word={word}
              />
            ))}
            <tr>
              <td>1</td>
              <td>
                <StateOf state={hasActive ? 'kept' : 'active'} word={word} />
              </td>
              <td colSpan={7}>{word('learningShipped')}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  )
}

type Row = { version: Version; word: Words; activate?: () => void }

function VersionRow({ version, word, activate }: Row) {
  const { figures } = version
  return (
    <tr>
      <td>{version.number}</td>
      <td>
        <StateOf state={version.state} word={word} />
      </td>
      <td>{figures && shareIn(figures.fresh, figures.rows.heldBack, word)}</td>
      <td>{figures && shareIn(figures.kept, figures.rows.kept, word)}</td>
      <td>{figures?.rows.learnt}</td>
      <td>{figures && word('learningSecondsValue', { n: figures.seconds })}</td>
      <td>
        {exactTime(version.createdAt)} {version.madeBy || word('learningAtNight')}
      </td>
      <td>{version.why}</td>
      <td>
        {activate && (
          <button className="gm-link" onClick={activate} type="button">
            {word('learningActivate')}
          </button>
        )}
      </td>
    </tr>
  )
}

function StateOf({ state, word }: { state: Version['state']; word: Words }) {
  const look = STATES[state]
  return (
    <Chip icon={look.icon} tone={look.tone}>
      {word(look.word)}
    </Chip>
  )
}

const percent = (share: number) => (share * 100).toFixed(1)

const shareIn = ({ before, after }: { before: number; after: number }, n: number, word: Words) =>
  word('learningShare', { before: percent(before), after: percent(after), n })

'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { LearningPage } from '@/comments/learning/learningPage'
import type { Retrained } from '@/comments/learning/retrain'
import { callApi } from '../look/callApi'
import type { Words } from '../words/wordsIn'
import { useWords } from '../words/useWords'

type Props = { page: LearningPage; onDone: () => Promise<void> }

/** How much there is to learn from, and doing it now. */
export function RetrainPart({ page, onDone }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { all, toned, needed, againstMachine } = page.labels

  const retrain = async () => {
    setIsBusy(true)
    const path = `${config.routes.api}/moderation-models/retrain`
    const answer = await callApi<Retrained>({ path, method: 'POST', body: {}, word })
    setIsBusy(false)
    setProblem(answer.ok ? '' : answer.message)
    setTold(answer.ok ? outcomeIn(answer.data, word) : '')
    if (answer.ok) await onDone()
  }
  return (
    <>
      <p>{word('learningLabels', { all, toned, needed, against: againstMachine })}</p>
      {page.mayManage && (
        <div className="gm-actions">
          <button
            className="btn gm-primary"
            disabled={isBusy || toned < needed}
            onClick={() => void retrain()}
            type="button"
          >
            {word(isBusy ? 'learningTraining' : 'learningRetrain')}
          </button>
          <span role="status">{told}</span>
          {problem && (
            <p className="gm-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </>
  )
}

function outcomeIn(done: Retrained, word: Words): string {
  if (done.outcome === 'activated') return word('learningActivated', { number: done.number })
  if (done.outcome === 'refused')
    return word('learningRefused', { number: done.number, why: done.why })
  return word('learningNothing')
}

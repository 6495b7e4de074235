'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { BlindComment } from '@/comments/learning/secondLook'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import { labelWord } from '../comments/commentLook'
import { callApi } from '../look/callApi'
import { ChannelName } from '../look/ChannelName'
import { useRegainedFocus } from '../look/useRegainedFocus'
import type { Words } from '../words/wordsIn'
import { useWords } from '../words/useWords'

type Props = { comments: readonly BlindComment[]; onDone: () => Promise<void> }

/** Comments somebody else decided, without a word of what they decided. */
export function SecondLooks({ comments, onDone }: Props) {
  const { word } = useWords()
  const { ref, regain } = useRegainedFocus<HTMLHeadingElement>()
  return (
    <section className="gm-opinion__part">
      <h2 ref={ref} tabIndex={-1}>
        {word('learningSecond')}
      </h2>
      {comments.length === 0 ? (
        <p className="gm-quiet">{word('learningSecondNone')}</p>
      ) : (
        <p className="gm-quiet">{word('learningSecondHint')}</p>
      )}
      <ul className="gm-plain">
        {comments.map((comment) => (
          <SecondLook
            comment={comment}
            key={String(comment.id)}
            onDone={async () => {
              await onDone()
              regain()
            }}
          />
        ))}
      </ul>
    </section>
  )
}

const TONES = {
  positive: 'opinionPositive',
  neutral: 'opinionNeutral',
  negative: 'opinionNegative',
} as const

function SecondLook({ comment, onDone }: { comment: BlindComment; onDone: () => Promise<void> }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [labels, setLabels] = useState({ sentiment: '', intent: '', violation: '' })
  const [problem, setProblem] = useState('')
  const send = async () => {
    const path = `${config.routes.api}/comments/${comment.id}/second-look`
    const answer = await callApi({ path, method: 'POST', body: labels, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) await onDone()
  }
  const set = (axis: keyof typeof labels) => (value: string) =>
    setLabels((before) => ({ ...before, [axis]: value }))
  return (
    <li className="gm-alert">
      <p>{comment.text}</p>
      <p className="gm-quiet">
        <ChannelName channel={comment.channel} /> · {comment.itemTitle}
      </p>
      <form
        className="gm-opinion__bar"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Choice
          label={word('learningSentiment')}
          name={(tone) => word(TONES[tone as keyof typeof TONES])}
          none={word('learningChoose')}
          options={SENTIMENTS}
          set={set('sentiment')}
          value={labels.sentiment}
        />
        <Choice
          label={word('learningIntent')}
          name={(intent) => labelWord(word, 'intent', intent)}
          none={word('learningChoose')}
          options={INTENTS}
          set={set('intent')}
          value={labels.intent}
        />
        <Choice
          label={word('learningViolation')}
          name={(violation) => labelWord(word, 'violation', violation)}
          none={word('learningNoViolation')}
          options={VIOLATIONS}
          set={set('violation')}
          value={labels.violation}
        />
        <button
          className="btn gm-primary"
          disabled={!labels.sentiment || !labels.intent}
          type="submit"
        >
          {word('learningSecondSend')}
        </button>
        {problem && (
          <p className="gm-problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </li>
  )
}

type Choosing = {
  label: string
  none: ReturnType<Words>
  options: readonly string[]
  name: (value: string) => string
  value: string
  set: (value: string) => void
}

const Choice = ({ label, none, options, name, value, set }: Choosing) => (
  <label className="gm-field gm-field--inline">
    <span>{label}</span>
    <select onChange={({ target }) => set(target.value)} value={value}>
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </select>
  </label>
)

'use client'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { labelWord } from './commentLook'
import type { CommentContext, QueueRow } from './deskTypes'

/** What it answers, what stands beside it, what answers it. */
export function ThreadPart({ thread }: { thread: CommentContext['thread'] }) {
  const { word } = useWords()
  const { parent, siblings, answers } = thread
  if (!parent && answers.length === 0) return null
  return (
    <section className="gm-detail__part">
      {parent && (
        <>
          <h3>{word('cmThread')}</h3>
          <Lines rows={[parent, ...siblings]} />
        </>
      )}
      {answers.length > 0 && (
        <>
          <h3>{word('cmAnswers')}</h3>
          <Lines rows={answers} />
        </>
      )}
    </section>
  )
}

export function Lines({ rows }: { rows: readonly QueueRow[] }) {
  const { word } = useWords()
  return (
    <ul className="gm-plain">
      {rows.map((row) => (
        <li className="gm-said" key={String(row.id)}>
          <p>{row.text}</p>
          <p className="gm-row gm-quiet">
            {row.authorName || word('cmSomebody')} · <Time at={row.saidAt} /> ·{' '}
            {labelWord(word, 'state', row.state)}
            {row.violation && ` · ${labelWord(word, 'violation', row.violation)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

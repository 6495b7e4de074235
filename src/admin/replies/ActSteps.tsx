'use client'
import { useConfig } from '@payloadcms/ui'
import type { ShownAct } from '@/comments/acts/readActs'
import { useWords } from '../words/useWords'
import { ActRow } from './ActRow'
import { useRead } from './useRead'
import './replies.css'

type Props = { commentId: number | string; onChanged?: () => void | Promise<void> }

/** What verdicts and replies do on the channel of one comment; nothing where there is nothing to do. */
export function ActSteps({ commentId, onChanged }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const path = `${config.routes.api}/comments/${commentId}/acts`
  const { data, problem, read } = useRead<{ acts: ShownAct[] }>(path)
  const changed = async () => {
    await read()
    await onChanged?.()
  }
  if (problem) return <p className="gm-problem">{problem}</p>
  if (!data || data.acts.length === 0) return null
  return (
    <section aria-label={word('actsTitle')} className="gm-replies">
      <h3>{word('actsTitle')}</h3>
      {data.acts.map((act) => (
        <ActRow act={act} key={String(act.id)} onChanged={changed} />
      ))}
    </section>
  )
}

/** All that waits for this person on the platforms. */
export function ActsWaiting() {
  const { word } = useWords()
  const { config } = useConfig()
  const path = `${config.routes.api}/comment-acts/waiting`
  const { data, problem, read } = useRead<{ acts: ShownAct[] }>(path)
  return (
    <section aria-label={word('actsWaitingTitle')} className="gm-replies" id="acts">
      <h2>{word('actsWaitingTitle')}</h2>
      {problem && <p className="gm-problem">{problem}</p>}
      {!data && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {data?.acts.length === 0 && <p className="gm-quiet">{word('actsWaitingEmpty')}</p>}
      <ul className="gm-plain">
        {data?.acts.map((act) => (
          <li className="gm-task" key={String(act.id)}>
            <p className="gm-replies__said">
              “{act.comment.text}” <span className="gm-quiet">{act.comment.itemTitle}</span>
            </p>
            <ActRow act={act} onChanged={read} />
          </li>
        ))}
      </ul>
    </section>
  )
}

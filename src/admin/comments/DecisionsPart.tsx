'use client'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { doneWord, labelWord } from './commentLook'
import type { DecisionShown } from './deskTypes'

export function DecisionsPart({ decisions }: { decisions: readonly DecisionShown[] }) {
  const { word } = useWords()
  return (
    <section className="gm-detail__part">
      <h3>{word('cmHistory')}</h3>
      {decisions.length === 0 && <p className="gm-quiet">{word('cmHistoryNone')}</p>}
      <ul className="gm-plain">
        {decisions.map((decision) => (
          <li className="gm-row" key={String(decision.id)}>
            <span>
              {decision.by} · {doneWord(word, decision.action)}
              {decision.violation && ` · ${labelWord(word, 'violation', decision.violation)}`}
              {decision.undoneAt && <span className="gm-quiet">{word('cmWithdrawn')}</span>}
            </span>
            <Time at={decision.at} />
            {decision.reason && <span className="gm-quiet">{decision.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

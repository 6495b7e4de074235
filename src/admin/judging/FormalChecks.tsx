'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { FormalCheck } from '@/campaign/judging/formalChecks'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { shortTime } from './shortTime'

/** Entries that wait for their formal check, promised within one working day; the late ones say so. */
export function FormalChecks({ checks }: { checks: FormalCheck[] }) {
  const { word } = useWords()
  const { config } = useConfig()
  return (
    <section aria-labelledby="formal-checks" className="gm-tasks">
      <h2 id="formal-checks">{word('chairChecks')}</h2>
      {checks.length === 0 ? (
        <p className="gm-quiet">{word('chairNoChecks')}</p>
      ) : (
        <ul className="gm-plain gm-checks">
          {checks.map(({ id, number, title, dueAt, isOverdue }) => (
            <li className="gm-row" key={id}>
              <Link href={`${config.routes.admin}/collections/submissions/${id}`}>《{title}》</Link>
              <span className="gm-quiet">{number}</span>
              {dueAt && (
                <Chip icon={isOverdue ? 'alert' : 'clock'} tone={isOverdue ? 'bad' : 'going'}>
                  {word(isOverdue ? 'chairCheckLate' : 'chairCheckDue', { time: shortTime(dueAt) })}
                </Chip>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
